import { electionProfile } from '../law/profiles.js';
import { aTerm, day } from '../term/a-term.js';
import { serving } from '../term/term.js';
import { DutyKind } from './duty.js';
import { meetings, type MeetingHeld, type MeetingsWatched } from './meetings.js';
import { monthsLeft } from './standing.js';

const term = aTerm();
const members = serving(term).map(({ id }) => id);

/** Everybody came but these. */
const held = (heldOn: string, ...absent: string[]): MeetingHeld => ({
  ...{ heldOn: day(heldOn), absent },
  present: members.filter(id => !absent.includes(id)),
});

const watched = (given: Partial<MeetingsWatched> = {}): MeetingsWatched => ({
  ...{ term, reelecting: false, metOn: null, meetings: [], removals: [] },
  ...given,
});

const duties = (profile: string, given: Partial<MeetingsWatched>) =>
  meetings(watched(given), electionProfile(profile)).map(({ kind, dueOn, subjectId }) => [
    kind,
    dueOn,
    subjectId,
  ]);

describe('meetings of a committee', () => {
  it('are due every two months in 北京, and nothing is known of a term that was entered as it stood', () => {
    expect(duties('beijing', { metOn: day('2026-06-30') })).toEqual([[DutyKind.MEET, '2026-08-30', null]]);
    expect(duties('beijing', {})).toEqual([]);
    expect(duties('hangzhou', { metOn: day('2026-06-30') })).toEqual([]);
  });

  it('that are not held for six months lead to an election in 上海, by the street', () => {
    expect(duties('shanghai', { metOn: day('2026-01-31') })).toEqual([
      [DutyKind.MEET, '2026-03-31', null],
      [DutyKind.REELECTION, '2026-09-29', null],
    ]);
    expect(duties('shanghai', { metOn: day('2026-01-31'), reelecting: true })).toHaveLength(1);
  });
});

describe('who stays away', () => {
  const year = ['2026-03-10', '2026-05-10', '2026-07-10', '2026-09-10', '2026-11-10'];
  const absences = (missed: number, given: Partial<MeetingsWatched> = {}, profile = 'beijing') =>
    duties(profile, {
      meetings: year.map((on, at) => held(on, ...(at < missed ? ['m3'] : []))),
      ...given,
    }).filter(([kind]) => kind === DutyKind.MOVE_ABSENCE);

  it.each([
    // A year has six meetings at least: half of them are three, though only five were held.
    [2, []],
    [3, [[DutyKind.MOVE_ABSENCE, '2026-08-10', 'm3']]],
    [5, [[DutyKind.MOVE_ABSENCE, '2026-12-10', 'm3']]],
  ])('%d times in a year: in 北京 half of the meetings is a motion', (missed, expected) => {
    expect(absences(missed)).toEqual(expected);
  });

  it('is not counted where no rule says so, nor twice once the motion is there, nor from years ago', () => {
    expect(absences(5, {}, 'shanghai')).toEqual([]);
    expect(absences(5, { removals: [{ memberId: 'm3', movedOn: day('2026-11-11') }] })).toEqual([]);
    expect(absences(5, { removals: [{ memberId: 'm3', movedOn: day('2026-04-01') }] })).toHaveLength(1);
    const old = ['2024-03-10', '2024-05-10', '2024-07-10'].map(on => held(on, 'm3'));
    expect(absences(0, { meetings: [...old, ...year.map(on => held(on))] })).toEqual([]);
  });
});

it.each([
  ['2026-05-31', null],
  ['2026-06-30', 6],
  ['2026-07-30', 6],
  ['2026-07-31', 5],
  ['2026-09-30', 3],
  ['2026-12-31', 3],
  ['2027-01-01', null],
])('a term that ends with the year has less than these months left on %s: %p', (today, months) => {
  expect(monthsLeft(day('2026-12-31'), day(today))).toBe(months);
});
