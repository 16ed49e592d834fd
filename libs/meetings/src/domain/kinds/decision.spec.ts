import fc from 'fast-check';
import type { Seat } from '../meeting.js';
import { Party } from '../party.js';
import { absent, seat } from '../spec/a-meeting.js';
import { VoteChoice } from '../vote-choice.js';
import { MORE_THAN_HALF, TWO_THIRDS } from './bar.js';
import { decide, type CastChoice } from './decision.js';
import { FOUR_PARTY, JOINT_3_2_X } from './deliberations.js';
import { DecisionRule, SeatRole } from './meeting-kind.js';

const { SEATS_PRESENT, ALL_SEATS, EACH_PARTY, CONSENSUS } = DecisionRule;
const { FOR, AGAINST, ABSTAIN } = VoteChoice;

type Mark = '+' | '-' | '0' | '.' | 'x';
const CHOICE = { '+': FOR, '-': AGAINST, '0': ABSTAIN } as const;

/** '++-' for each party: for, against; 0 abstains, . is silent, x is absent. */
function hall(...parties: readonly string[]): { seats: Seat[]; votes: CastChoice[] } {
  const names = [Party.PARTY_ORGANISATION, Party.RESIDENTS, Party.PROPERTY_FIRM, Party.TOWN_DEPARTMENTS];
  const seats: Seat[] = [];
  const votes: CastChoice[] = [];
  parties.forEach((marks, which) => {
    [...marks].forEach((mark, at) => {
      const one = seat(`${which}-${at}`, names[which]);
      seats.push(mark === 'x' ? absent(one) : one);
      if (mark in CHOICE) votes.push({ seatId: one.id, choice: CHOICE[mark as '+'] });
    });
  });
  return { seats, votes };
}

function under(rule: DecisionRule, bar = MORE_THAN_HALF) {
  return { ...JOINT_3_2_X, decision: { rule, bar } };
}

describe('a decision', () => {
  it.each<[DecisionRule, parties: string[], adopted: boolean, needed: number]>([
    [SEATS_PRESENT, ['++', '+-'], true, 3],
    [SEATS_PRESENT, ['++', '--'], false, 3],
    [SEATS_PRESENT, ['++', 'xx'], true, 2],
    [SEATS_PRESENT, ['xx'], false, 1],
    // Case 69: a committee of 7, 4 there, 3 agree.
    [ALL_SEATS, ['+++-xxx'], false, 4],
    [ALL_SEATS, ['++++xxx'], true, 4],
    [EACH_PARTY, ['+++++', '+--'], false, 5],
    [EACH_PARTY, ['+++--', '++-'], true, 5],
    [EACH_PARTY, ['+', '+', 'x'], true, 2],
    [EACH_PARTY, ['+', '.'], false, 2],
    [EACH_PARTY, ['x'], false, 1],
    [CONSENSUS, ['+', '+', '+'], true, 1],
    [CONSENSUS, ['+', '0', '.'], true, 1],
    [CONSENSUS, ['+', '+', '-'], false, 1],
    // Whether a party objects is its own majority; a party that is split does not agree.
    [CONSENSUS, ['+', '++-'], true, 1],
    [CONSENSUS, ['+', '+-'], false, 1],
    [CONSENSUS, ['0', '.'], false, 1],
  ])('%s of %j: adopted %s, at least %s', (rule, parties, adopted, needed) => {
    const { seats, votes } = hall(...parties);
    expect(decide(under(rule), seats, votes)).toMatchObject({ adopted, needed });
  });

  it('by two thirds takes exactly two thirds', () => {
    const { seats, votes } = hall('++++--');
    expect(decide(under(SEATS_PRESENT, TWO_THIRDS), seats, votes)).toMatchObject({
      adopted: true,
      needed: 4,
    });
  });

  it('does not count seats that only speak, and counts those that voted and left', () => {
    const adviser = seat('何志远', Party.TOWN_DEPARTMENTS, { role: SeatRole.SPEAKING, votes: false });
    const left = absent(seat('周建国'));
    const votes = [
      { seatId: adviser.id, choice: FOR },
      { seatId: left.id, choice: FOR },
    ];
    expect(decide(FOUR_PARTY, [adviser, left], votes)).toMatchObject({ entitled: 1, for: 1, adopted: true });
  });

  it('agrees with a plain reading of each rule', () => {
    const marks = fc.array(fc.constantFrom<Mark>('+', '-', '0', '.', 'x'), { maxLength: 4 });
    const halls = fc.array(marks, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(DecisionRule)), halls, (rule, drawn) => {
        const parties = drawn.map(party => party.join(''));
        const { seats, votes } = hall(...parties);
        const { adopted, parties: counts, needed } = decide(under(rule), seats, votes);
        expect(adopted).toBe(PLAINLY[rule](parties));
        if (adopted)
          expect(votes.filter(({ choice }) => choice === FOR).length).toBeGreaterThanOrEqual(needed);
        for (const { entitled, for: agree, against, abstain, notVoted } of counts)
          expect(agree + against + abstain + notVoted).toBe(entitled);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of the votes, and one more seat for it never loses it', () => {
    const marks = fc.array(fc.constantFrom<Mark>('+', '-', '0', '.'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(DecisionRule)),
        fc.array(marks, { minLength: 1, maxLength: 4 }),
        (rule, drawn) => {
          const { seats, votes } = hall(...drawn.map(party => party.join('')));
          const before = decide(under(rule), seats, votes);
          expect(decide(under(rule), seats, votes.toReversed())).toEqual(before);
          const [turns] = seats;
          const after = [
            ...votes.filter(({ seatId }) => seatId !== turns!.id),
            { seatId: turns!.id, choice: FOR },
          ];
          if (before.adopted) expect(decide(under(rule), seats, after).adopted).toBe(true);
        },
      ),
    );
  });
});

/** The rules once more, on the marks themselves. */
const PLAINLY: Record<DecisionRule, (parties: readonly string[]) => boolean> = {
  SEATS_PRESENT: parties => 2 * count(parties, '+') > count(parties, '+-0.'),
  ALL_SEATS: parties => 2 * count(parties, '+') > count(parties, '+-0.x'),
  EACH_PARTY: parties => {
    const there = parties.filter(party => count([party], '+-0.') > 0);
    return there.length > 0 && there.every(party => 2 * count([party], '+') > count([party], '+-0.'));
  },
  CONSENSUS: parties =>
    count(parties, '+') > 0 &&
    parties.every(party => count([party], '-') === 0 || count([party], '+') > count([party], '-')),
};

function count(parties: readonly string[], marks: string): number {
  return parties
    .join('')
    .split('')
    .filter(mark => marks.includes(mark)).length;
}
