import { asCalendarDay } from '@sifang/kernel';
import { ELECTION_PROFILES, electionProfile } from '../law/profiles.js';
import { leastSizeOf, requireSize } from '../law/size.js';
import { ElectionKind } from './kinds.js';
import { lastDayAfter } from './last-day.js';
import { advance, ElectionState, NEXT, requireState, RUNNING } from './lifecycle.js';
import { firstAssemblyIsDue, groupDueOn, requestStanding } from './trigger.js';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const day = (text: string) => asCalendarDay(text);

describe('the life of an election', () => {
  it('ends in one of three ways, and goes nowhere from there', () => {
    const { FILED, FAILED, ABANDONED } = ElectionState;
    const ends = Object.values(ElectionState).filter(state => NEXT[state].length === 0);
    expect(ends.sort()).toEqual([ABANDONED, FAILED, FILED].sort());
  });

  it('may be abandoned wherever it still runs, and not once it is declared', () => {
    for (const state of RUNNING)
      expect(advance(state, ElectionState.ABANDONED)).toBe(ElectionState.ABANDONED);
    expect(() => advance(ElectionState.DECLARED, ElectionState.ABANDONED)).toThrow(
      refusal('ELECTION_STATE_UNFIT'),
    );
  });

  it('can reach every state from where it begins', () => {
    const reached = new Set<ElectionState>([ElectionState.REQUESTED]);
    for (const state of reached) NEXT[state].forEach(next => reached.add(next));
    expect([...reached].sort()).toEqual(Object.values(ElectionState).sort());
  });

  it('says what an act would need', () => {
    const told = () => requireState(ElectionState.VOTING, ElectionState.NOMINATING);
    expect(told).toThrow('The election is VOTING; this needs NOMINATING.');
  });
});

describe('a request', () => {
  const nobody = { heads: 0, area: 0 };

  it.each([
    [83, false],
    [84, true],
  ])('of %i of 416 owners obliges: %p (case 51)', (heads, obliges) => {
    const whole = { heads: 416, area: 4_160_000 };
    const standing = requestStanding(electionProfile('national'), { heads, area: 0 }, whole);
    expect(standing).toMatchObject({ leastHeads: 84, obliges });
  });

  it.each([
    ['49 of 1,000 owners with 4.9999 % of the area', { heads: 49, area: 499_999 }, false],
    ['50 of 1,000 owners', { heads: 50, area: 0 }, true],
    ['one owner with 5 % of the area', { heads: 1, area: 500_000 }, true],
  ])('in Beijing by %s obliges: %p', (_who, signed, obliges) => {
    const whole = { heads: 1_000, area: 10_000_000 };
    expect(requestStanding(electionProfile('beijing'), signed, whole).obliges).toBe(obliges);
  });

  it('of nobody never obliges, not even where nobody owns anything', () => {
    for (const profile of Object.values(ELECTION_PROFILES))
      expect(requestStanding(profile, nobody, nobody).obliges).toBe(false);
  });
});

describe('a first assembly becomes due', () => {
  const whole = 10_000_000;
  it.each([
    ['beijing', 4_999_999, null, '2026-06-01', false],
    ['beijing', 5_000_000, null, '2026-06-01', true],
    ['shanghai', 100, '2024-06-02', '2026-06-01', false],
    ['shanghai', 100, '2024-06-01', '2026-06-01', true],
    ['hangzhou', 5_999_999, '2026-01-01', '2026-06-01', false],
    ['hangzhou', 6_000_000, '2026-01-01', '2026-06-01', true],
    ['hangzhou', 2_999_999, '2020-01-01', '2026-06-01', false],
    ['hangzhou', 3_000_000, '2020-01-01', '2026-06-01', true],
    ['hangzhou', 3_000_000, null, '2026-06-01', false],
  ])(
    '%s, %i of 100,000.00 ㎡ delivered, the first on %s, asked on %s: %p',
    (name, delivered, first, today, due) => {
      const { firstTrigger } = electionProfile(name);
      const since = first === null ? null : day(first);
      expect(firstAssemblyIsDue(firstTrigger.value, delivered, whole, since, day(today))).toBe(due);
    },
  );

  it.each([
    ['beijing', false],
    ['shanghai', true],
    ['hangzhou', false],
  ])('in %s without a register, years after the first delivery: %p', (name, due) => {
    const { value } = electionProfile(name).firstTrigger;
    expect(firstAssemblyIsDue(value, 0, 0, day('2024-06-01'), day('2026-06-01'))).toBe(due);
    expect(firstAssemblyIsDue(value, 0, 0, null, day('2026-06-01'))).toBe(false);
  });
});

describe('the street', () => {
  it('forms the group within the days of the place, and a rest day moves the last', () => {
    const beijing = electionProfile('beijing');
    // Thirty days after 4 September 2026 is 4 October, a holiday until the 7th.
    expect(groupDueOn(beijing, ElectionKind.FIRST, day('2026-09-04'))).toBe(
      lastDayAfter(day('2026-10-04'), 0),
    );
    expect(lastDayAfter(day('2026-09-03'), 30)).toBe('2026-10-08');
    expect(groupDueOn(beijing, ElectionKind.REELECTION, day('2026-03-02'))).toBe('2026-05-06');
  });
});

describe('the size of a committee (case 64)', () => {
  const estate = { households: 2_156, area: 25_000_000 };
  const national = electionProfile('national');

  it.each([
    [8, 'SIZE_EVEN'],
    [13, 'SIZE_UNFIT'],
    [3, 'SIZE_UNFIT'],
  ])('%i members are refused', (members, code) => {
    expect(() => requireSize(national, members, estate)).toThrow(refusal(code));
  });

  it.each([5, 7, 9, 11])('%i members are accepted', members => {
    expect(() => requireSize(national, members, estate)).not.toThrow();
  });

  it.each([
    ['beijing', { households: 100, area: 9_000_000 }, 3],
    ['beijing', { households: 101, area: 900_000 }, 5],
    ['shanghai', { households: 500, area: 1_000_000 }, 3],
    ['shanghai', { households: 50, area: 1_000_001 }, 5],
  ])('the smallest in %s of an estate of %p is %i', (name, small, least) => {
    expect(leastSizeOf(electionProfile(name), small)).toBe(least);
  });
});
