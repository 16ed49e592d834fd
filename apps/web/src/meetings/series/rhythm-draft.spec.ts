import { rhythmAgain, rhythmOf, toRhythm } from './rhythm-draft';

describe('the rhythm of a standing meeting', () => {
  it.each([
    ['2026-11-22T19:30', '4', '7', '19:30'],
    ['2026-12-03T09:05', '1', '4', '09:05'],
    ['2026-11-30T19:30', '-1', '1', '19:30'],
    ['', '4', '7', '19:30'],
  ])('is suggested by a first meeting at %j', (startsAt, nth, weekday, time) => {
    expect(rhythmOf(startsAt, '2026-11-22')).toMatchObject({ nth, weekday, time, every: 'MONTH' });
  });

  it('goes to the server and comes back as it was typed', () => {
    const typed = { ...rhythmOf('2026-12-03T09:05', '2026-11-22'), endsOn: '2027-12-31' };
    const sent = toRhythm(typed);
    expect(sent).toMatchObject({ nth: 1, weekday: 4, minute: 545, startsOn: '2026-12-03' });
    expect(rhythmAgain({ rhythm: { ...sent, endsOn: sent.endsOn ?? null } })).toEqual(typed);
    expect(toRhythm({ ...typed, endsOn: '' }).endsOn).toBeNull();
  });
});
