import { addDays, type CalendarDay } from '@sifang/kernel';
import fc from 'fast-check';
import { ELECTION_PROFILES, electionProfile } from '../law/profiles.js';
import { aTerm, day, owner } from '../term/a-term.js';
import { leave } from '../term/leave.js';
import { fill } from '../term/seat.js';
import { chairOf, LeaveReason, serving, type Term } from '../term/term.js';
import { vacancyOf } from '../term/vacancy.js';
import { dutiesOf, type FilingState, type TermState } from './duties.js';
import { DutyKind } from './duty.js';

/** What happens to a committee, one thing after another, ten days apart. */
type Step =
  | { readonly do: 'resign' | 'sell' | 'meet' | 'remove' | 'file' | 'return'; readonly nth: number }
  | { readonly do: 'by-election' | 'begin election' | 'dissolve beside'; readonly nth: number };

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    ...(['resign', 'sell', 'meet', 'remove', 'file', 'return'] as const),
    ...(['by-election', 'begin election', 'dissolve beside'] as const),
  ),
  nth: fc.nat(12),
});

const LEAVE: Partial<Record<Step['do'], LeaveReason>> = {
  resign: LeaveReason.RESIGNED,
  sell: LeaveReason.NO_LONGER_OWNER,
  remove: LeaveReason.REMOVED,
};

function filing(id: string, about: FilingState['about'], happenedOn: CalendarDay): FilingState {
  const unanswered = { answer: null, answerDueOn: null, answeredOn: null };
  return { id, about, dueOn: addDays(happenedOn, 30), filedOn: null, ...unanswered };
}

function after(state: TermState, given: Step, on: CalendarDay, profile: string): TermState {
  const { term, filings, meetings } = state;
  const members = serving(term);
  const because = LEAVE[given.do];
  if (because !== undefined) {
    if (members.length === 0) return state;
    const { id: memberId } = members[given.nth % members.length]!;
    const removals = given.do === 'remove' ? [...state.removals, { memberId, movedOn: on }] : state.removals;
    const left = leave(term, { memberId, because, on }).term;
    return { ...state, removals, term: left, filings: [...filings, filing(`change ${on}`, 'CHANGE', on)] };
  }
  if (given.do === 'meet') {
    const ids = members.map(({ id }) => id);
    const absent = ids.filter((_, at) => at === given.nth % 5);
    const held = { heldOn: on, absent, present: ids.filter(id => !absent.includes(id)) };
    return { ...state, metOn: on, meetings: [...meetings, held] };
  }
  if (given.do === 'file' || given.do === 'return') {
    const open = filings.findIndex(({ filedOn, answer }) => filedOn === null || answer === 'RETURNED');
    if (open < 0) return state;
    const answer = given.do === 'file' ? 'ACCEPTED' : 'RETURNED';
    const filed = { ...filings[open]!, filedOn: on, answer, answerDueOn: on, answeredOn: on };
    return { ...state, filings: filings.with(open, filed) };
  }
  if (given.do === 'begin election') return { ...state, reelecting: !state.reelecting };
  if (given.do === 'dissolve beside') return { ...state, managementServes: false };
  return { ...state, term: filled(term, on, profile), reelecting: false };
}

function filled(term: Term, on: CalendarDay, profile: string): Term {
  const free = term.size - serving(term).length;
  const members = Array.from({ length: free }, (_, at) => owner(`x ${on} ${at}`));
  return fill(term, { members, alternates: [], electedOn: on }, electionProfile(profile));
}

describe('whatever happens to a committee in its years', () => {
  it('what is due is what the rules ask for, for somebody who is there, and nothing twice', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(ELECTION_PROFILES)),
        fc.constantFrom(5, 7, 11),
        fc.nat(3),
        fc.array(step, { maxLength: 40 }),
        (profile, size, alternates, steps) => {
          const term = aTerm({ profile, size, alternates: Math.min(alternates, Math.floor(size / 2)) });
          let state: TermState = {
            ...{ term, constitutedOn: day('2026-03-05'), officersPostedOn: null, handover: null },
            ...{ filings: [filing('term', 'TERM', term.electedOn)], vacantSince: null, reelecting: false },
            ...{ filling: false },
            ...{ metOn: null, meetings: [], removals: [], managementServes: true },
          };
          steps.forEach((given, at) => {
            const on = addDays(day('2026-03-10'), 10 * at);
            state = after(state, given, on, profile);
            const empty = serving(state.term).length < size;
            state = { ...state, vacantSince: empty ? (state.vacantSince ?? on) : null };
            requireTrue(state, profile);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

function requireTrue(state: TermState, profile: string): void {
  const duties = dutiesOf(state, electionProfile(profile));
  const of = (...kinds: DutyKind[]) => duties.filter(({ kind }) => kinds.includes(kind));
  expect(duties.map(({ dueOn }) => dueOn)).toEqual(duties.map(({ dueOn }) => dueOn).toSorted());
  expect(duties.every(({ from, dueOn }) => from <= dueOn)).toBe(true);

  const members = serving(state.term).map(({ id }) => id);
  const absent = of(DutyKind.MOVE_ABSENCE).map(({ subjectId }) => subjectId!);
  expect(members).toEqual(expect.arrayContaining(absent));
  expect(new Set(absent).size).toBe(absent.length);

  const open = state.filings.filter(({ filedOn, answer }) => filedOn === null || answer === 'RETURNED');
  expect(
    of(DutyKind.FILE_TERM, DutyKind.FILE_CHANGE)
      .map(({ subjectId }) => subjectId)
      .toSorted(),
  ).toEqual(open.map(({ id }) => id).toSorted());
  expect(of(DutyKind.CHOOSE_OFFICERS)).toHaveLength(chairOf(state.term) === null ? 1 : 0);
  const filed = state.filings[0]!.filedOn !== null;
  expect(of(DutyKind.DISSOLVE)).toHaveLength(filed && state.managementServes ? 1 : 0);
  expect(of(DutyKind.MEET).length).toBeLessThanOrEqual(1);
  const remedy = vacancyOf(state.term, electionProfile(profile))?.remedy;
  if (remedy && !state.reelecting) expect(of(DutyKind[remedy]).length).toBeGreaterThan(0);
  if (state.reelecting)
    expect(of(DutyKind.BY_ELECTION, DutyKind.REELECTION, DutyKind.OWNERS_MEETING)).toEqual([]);
}
