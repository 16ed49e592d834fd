import fc from 'fast-check';
import { electionProfile, ELECTION_PROFILES } from '../law/profiles.js';
import { aTerm, day, owner } from './a-term.js';
import { leave } from './leave.js';
import { choose } from './officers.js';
import { fill } from './seat.js';
import { chairOf, emptySeats, LeaveReason, serving, waiting, type Term } from './term.js';
import { vacancyOf } from './vacancy.js';

type Step =
  | { readonly do: 'leave'; readonly nth: number; readonly because: LeaveReason }
  | { readonly do: 'by-election'; readonly members: number; readonly alternates: number }
  | { readonly do: 'choose'; readonly nth: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('leave' as const),
    nth: fc.nat(20),
    because: fc.constantFrom(...Object.values(LeaveReason)),
  }),
  fc.record({ do: fc.constant('by-election' as const), members: fc.nat(3), alternates: fc.nat(3) }),
  fc.record({ do: fc.constant('choose' as const), nth: fc.nat(20) }),
);

const names = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => owner(`x${from + at}`));

function after(term: Term, given: Step, profile: string, at: number): Term {
  const rules = electionProfile(profile);
  try {
    if (given.do === 'leave') {
      const on = day('2026-06-01');
      const member = term.members[given.nth % term.members.length]!;
      return leave(term, { memberId: member.id, because: given.because, on }).term;
    }
    if (given.do === 'choose') {
      const members = serving(term);
      const chairId = members[given.nth % Math.max(1, members.length)]?.id ?? null;
      return choose(
        term,
        members.map(({ id }) => ({ memberId: id, chairId, deputyIds: [] })),
        rules,
      );
    }
    const members = names(at * 10, given.members);
    const alternates = names(at * 10 + 5, given.alternates);
    return fill(term, { members, alternates, electedOn: day('2026-07-01') }, rules);
  } catch (refused) {
    // A refusal changes nothing; anything else is a bug.
    if ((refused as Error).name !== 'Refusal') throw refused;
    return term;
  }
}

describe('whoever leaves, and whoever is elected in between', () => {
  it('never leaves a committee in a state that the rules forbid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(ELECTION_PROFILES)),
        fc.constantFrom(5, 7, 9, 11),
        fc.nat(3),
        fc.array(step, { maxLength: 30 }),
        (profile, size, alternates, steps) => {
          let term = aTerm({ profile, size, alternates: Math.min(alternates, Math.floor(size / 2)) });
          steps.forEach((given, at) => {
            term = after(term, given, profile, at);
            requireLawful(term, profile);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

function requireLawful(term: Term, profile: string): void {
  const members = serving(term);
  const seats = members.map(({ seat }) => seat!);
  expect(new Set(seats).size).toBe(seats.length);
  expect(seats.every(seat => seat >= 1 && seat <= term.size)).toBe(true);
  // Nobody waits while a seat is empty, and nobody is there twice.
  if (waiting(term).length > 0) expect(emptySeats(term)).toEqual([]);
  const listed = [...members, ...waiting(term)].map(({ personId }) => personId);
  expect(new Set(listed).size).toBe(listed.length);
  expect(members.filter(({ role }) => role === 'CHAIR').length).toBeLessThanOrEqual(1);
  expect(chairOf(term)?.until ?? null).toBeNull();
  expect(waiting(term).length).toBeLessThanOrEqual(term.size);
  // Fewer than half never go on without a word about it, wherever it is.
  const vacancy = vacancyOf(term, electionProfile(profile));
  expect(vacancy === null).toBe(members.length === term.size);
  if (2 * members.length < term.size) expect(vacancy).toMatchObject({ tooFew: true });
}
