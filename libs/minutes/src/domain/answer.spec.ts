import { Party } from '@sifang/meetings/domain';
import { answer, AnswerKind, conclude, Standing, standingsOf, type Answer, type Saying } from './answer.js';
import { VersionState } from './lifecycle.js';
import { aVersion, MINUTES } from './spec/a-version.js';

const NOON = new Date('2026-11-23T04:00:00Z');
const DEADLINE = new Date('2026-11-26T16:00:00Z');
const submitted = aVersion({ state: VersionState.SUBMITTED, submittedAt: NOON, confirmBy: DEADLINE });
const confirmed: Saying = { party: Party.PROPERTY_FIRM, kind: AnswerKind.CONFIRMED, text: '' };
const say = (saying: Saying, personId = 'li', answers: readonly Answer[] = [], now = NOON) =>
  answer({ minutes: MINUTES, version: submitted, answers }, personId, saying, now);
const refusing = (code: string) => expect.objectContaining({ code });

describe('a party', () => {
  it('answers by somebody who sat for it with a vote', () => {
    expect(say(confirmed)).toMatchObject({
      party: 'PROPERTY_FIRM',
      name: '李强',
      title: '项目经理',
      at: NOON,
    });
    expect(() => say(confirmed, 'zhang')).toThrow(refusing('SEAT_NOT_HELD'));
    const adviser: Saying = { ...confirmed, party: Party.TOWN_DEPARTMENTS };
    expect(() => say(adviser, 'he')).toThrow(refusing('SEAT_NOT_HELD'));
  });

  it('answers once; the same again from the same person is the same answer', () => {
    const given = say(confirmed);
    expect(say(confirmed, 'li', [given])).toBe(given);
    const other = { ...confirmed, kind: AnswerKind.OBJECTED, text: '有误' };
    expect(() => say(other, 'li', [given])).toThrow(refusing('MINUTES_ANSWERED'));
  });

  it('objects in words', () => {
    const objection = { ...confirmed, kind: AnswerKind.OBJECTED };
    expect(() => say(objection)).toThrow(refusing('OBJECTION_EMPTY'));
    expect(say({ ...objection, text: '有误' }).text).toBe('有误');
  });

  it('answers up to the last moment of the deadline, and not in it', () => {
    expect(say(confirmed, 'li', [], new Date(DEADLINE.getTime() - 1)).kind).toBe('CONFIRMED');
    expect(() => say(confirmed, 'li', [], DEADLINE)).toThrow(refusing('CONFIRMATION_OVER'));
  });

  it.each([VersionState.DRAFT, VersionState.CONFIRMED, VersionState.PUBLISHED])(
    'answers nothing that is %s',
    state => {
      const version = aVersion({ state });
      expect(() => answer({ minutes: MINUTES, version, answers: [] }, 'li', confirmed, NOON)).toThrow(
        refusing('MINUTES_NOT_SUBMITTED'),
      );
    },
  );
});

describe('the confirmation', () => {
  const all = [
    ['wang', Party.TOWN_DEPARTMENTS],
    ['zhang', Party.PARTY_ORGANISATION],
    ['liu', Party.RESIDENTS],
    ['li', Party.PROPERTY_FIRM],
  ].map(([personId, party]) => say({ ...confirmed, party: party as Party }, personId));

  it('ends with the last answer, and not before', () => {
    expect(conclude(submitted, MINUTES, all.slice(1), NOON)).toBeNull();
    expect(conclude(submitted, MINUTES, all, NOON)).toMatchObject({ state: 'CONFIRMED', confirmedAt: NOON });
  });

  it('ends at the deadline, with silence as silence', () => {
    const [town] = all;
    const ended = conclude(submitted, MINUTES, [town!], DEADLINE)!;
    expect(standingsOf(MINUTES, ended, [town!]).map(({ standing }) => standing)).toEqual([
      Standing.CONFIRMED,
      ...[Standing.SILENT, Standing.SILENT, Standing.SILENT],
    ]);
  });

  it('does no harm when it is asked again, late, or of what was taken back', () => {
    const ended = conclude(submitted, MINUTES, [], DEADLINE)!;
    expect(conclude(ended, MINUTES, [], DEADLINE)).toBeNull();
    expect(conclude(aVersion({ state: VersionState.TAKEN_BACK }), MINUTES, [], DEADLINE)).toBeNull();
  });
});
