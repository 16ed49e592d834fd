import { addDays, asCalendarDay } from '@sifang/kernel';
import fc from 'fast-check';
import { electionProfile } from '../law/profiles.js';
import { ourDefault } from '@sifang/voting/domain';
import { CandidateState, moveCandidate, NominatedBy, requireSupport } from './candidate.js';
import {
  ELIGIBILITY_ITEMS,
  EligibilityItem,
  EligibilityVerdict,
  isEligible,
  requireDeclarations,
  requireEvidence,
  type EligibilityCheck,
} from './eligibility.js';
import {
  drawOrder,
  leastCandidates,
  postList,
  requireCandidates,
  requireListStood,
  requireObjectionsTaken,
} from './list.js';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const { MET, NOT_MET, CANNOT_ESTABLISH } = EligibilityVerdict;

const checked = (changes: Partial<Record<EligibilityItem, Partial<EligibilityCheck>>> = {}) =>
  ELIGIBILITY_ITEMS.map(item => ({ item, declared: true, verdict: MET, ...changes[item] }));

describe('a nomination', () => {
  it.each([
    [NominatedBy.OWNERS, 9, 'SUPPORTERS_TOO_FEW'],
    [NominatedBy.OWNERS, 10, null],
    [NominatedBy.SELF, 0, null],
    [NominatedBy.ORGANISATION, 0, null],
  ])('in 绍兴 by %s with %i owners behind it: %s', (by, heads, code) => {
    const least = electionProfile('shaoxing').jointNominators.value;
    const asked = () => requireSupport(by, heads, least);
    if (code) expect(asked).toThrow(refusal(code));
    else expect(asked).not.toThrow();
  });

  it('asks the candidate first: nobody is looked at who has not agreed', () => {
    expect(() => moveCandidate(CandidateState.NOMINATED, CandidateState.ADMITTED)).toThrow(
      refusal('CANDIDATE_STATE_UNFIT'),
    );
  });
});

describe('eligibility', () => {
  it('takes a declaration on every item, true or not', () => {
    expect(() => requireDeclarations(ELIGIBILITY_ITEMS.slice(1))).toThrow(refusal('DECLARATIONS_INCOMPLETE'));
    expect(() => requireDeclarations(ELIGIBILITY_ITEMS)).not.toThrow();
  });

  it('is decided once every item was looked at, with what it rests on', () => {
    expect(() => isEligible(checked({ NO_ILLEGAL_WORKS: { verdict: null } }))).toThrow(
      refusal('ELIGIBILITY_UNCHECKED'),
    );
    expect(() => requireEvidence(' ')).toThrow(refusal('EVIDENCE_MISSING'));
  });

  it.each(ELIGIBILITY_ITEMS)('fails with %s alone not met', item => {
    expect(isEligible(checked({ [item]: { verdict: NOT_MET } }))).toBe(false);
  });

  it.each([
    [EligibilityItem.NO_ILLEGAL_WORKS, true, true],
    [EligibilityItem.NO_ILLEGAL_WORKS, false, false],
    [EligibilityItem.IS_OWNER, true, false],
  ])('%s that cannot be established, declared %p: %p', (item, declared, eligible) => {
    expect(isEligible(checked({ [item]: { verdict: CANNOT_ESTABLISH, declared } }))).toBe(eligible);
  });
});

describe('the list of candidates', () => {
  const today = asCalendarDay('2026-03-02');
  const ningbo = electionProfile('ningbo');
  const first = postList(ningbo, null, { candidateIds: ['a', 'b', 'c'], because: '' }, today);

  it('stands for the days of the place, the first not counted, with every objection answered', () => {
    expect(first).toMatchObject({ version: 1, postedOn: today, until: '2026-03-12' });
    expect(() => requireListStood(first, 0, first.until)).toThrow(refusal('LIST_STILL_POSTED'));
    expect(() => requireListStood(first, 1, addDays(first.until, 1))).toThrow(
      refusal('LIST_OBJECTIONS_OPEN'),
    );
    expect(() => requireListStood(first, 0, addDays(first.until, 1))).not.toThrow();
  });

  it('takes objections until its last day', () => {
    expect(() => requireObjectionsTaken(first, first.until)).not.toThrow();
    expect(() => requireObjectionsTaken(first, addDays(first.until, 1))).toThrow(refusal('OBJECTIONS_OVER'));
  });

  it('that is corrected is posted again and begins anew, with the reason (case 61)', () => {
    const later = addDays(today, 9);
    const again = postList(ningbo, first, { candidateIds: ['a', 'c'], because: '候选人退出' }, later);
    expect(again).toMatchObject({ version: 2, postedOn: later, until: addDays(later, 10) });
    expect(() => requireListStood(again, 0, addDays(first.until, 1))).toThrow(refusal('LIST_STILL_POSTED'));
    expect(() => postList(ningbo, first, { candidateIds: [], because: ' ' }, later)).toThrow(
      refusal('REASON_MISSING'),
    );
  });

  it('keeps its days where a place says that a correction does not restart them', () => {
    const place = { ...ningbo, repostRestarts: ourDefault(false, 'for this test') };
    const again = postList(place, first, { candidateIds: ['a'], because: '更正' }, addDays(today, 9));
    expect(again.until).toBe(first.until);
    const late = postList(place, first, { candidateIds: ['a'], because: '更正' }, addDays(first.until, 1));
    expect(late.until).toBe(addDays(late.postedOn, 10));
  });
});

describe('差额 (case 65)', () => {
  const place = { surplus: ourDefault({ numerator: 20, denominator: 100 }, 'a fifth more') };

  it('20 % of 7 seats: 8 candidates are refused, 9 accepted', () => {
    expect(leastCandidates(place, 7)).toBe(9);
    expect(() => requireCandidates(place, 7, 8)).toThrow(refusal('CANDIDATES_TOO_FEW'));
    expect(() => requireCandidates(place, 7, 9)).not.toThrow();
  });

  it('without it as many as seats will do, and not one less', () => {
    expect(() => requireCandidates({ surplus: null }, 7, 7)).not.toThrow();
    expect(() => requireCandidates({ surplus: null }, 7, 6)).toThrow(refusal('CANDIDATES_TOO_FEW'));
  });
});

describe('the draw', () => {
  it('leaves nobody out and depends on chance alone', () => {
    const chances = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(chances, given => {
        const left = [...given];
        const drawn = drawOrder(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], () => left.shift()!);
        expect([...drawn].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
      }),
    );
  });

  it('gives each the first place as often, over all chances', () => {
    const firsts = Array.from(
      { length: 700 },
      (_, at) => drawOrder(['a', 'b', 'c', 'd', 'e', 'f', 'g'], () => at / 700)[0],
    );
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
      expect(firsts.filter(first => first === name)).toHaveLength(100);
  });
});
