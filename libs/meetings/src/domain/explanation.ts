import type { Bar } from './kinds/bar.js';
import { DecisionRule } from './kinds/meeting-kind.js';
import type { MotionTally } from './motion.js';

/** Why a motion was adopted or not, in one sentence for people. */
export interface Explanation {
  readonly zh: string;
  readonly en: string;
}

/** Why a motion was adopted or not: the rule, the votes, what was missing. */
export function explain(tally: MotionTally): Explanation {
  const rule = RULE[tally.rule](tally);
  const outcome = outcomeOf(tally);
  return {
    zh:
      `${rule.zh}；同意 ${tally.for}，反对 ${tally.against}，弃权 ${tally.abstain}，未表决 ${tally.notVoted}。` +
      outcome.zh,
    en:
      `${rule.en}: ${tally.for} for, ${tally.against} against, ${tally.abstain} abstained, ${tally.notVoted} did not vote. ` +
      outcome.en,
  };
}

const RULE: Readonly<Record<DecisionRule, (tally: MotionTally) => Explanation>> = {
  SEATS_PRESENT: ({ whole, needed, bar }) => ({
    zh: `到会有表决权 ${whole} 席，${shareOf(bar).zh}即 ${needed} 席以上同意方为通过`,
    en: `Of ${whole} voting seats present, ${shareOf(bar).en}, at least ${needed}, had to agree`,
  }),
  ALL_SEATS: ({ whole, needed, bar }) => ({
    zh: `全体有表决权 ${whole} 席，${shareOf(bar).zh}即 ${needed} 席以上同意方为通过`,
    en: `Of all ${whole} voting seats, ${shareOf(bar).en}, at least ${needed}, had to agree`,
  }),
  EACH_PARTY: ({ parties, bar }) => {
    const carried = parties.filter(party => party.for >= party.needed).length;
    return {
      zh: `各方到会表决席分别${shareOf(bar).zh}同意方为通过，${parties.length} 方中 ${carried} 方达到`,
      en: `In each of ${parties.length} parties ${shareOf(bar).en} of the voting seats present had to agree, ${carried} did`,
    };
  },
  CONSENSUS: ({ parties }) => {
    const objecting = parties.filter(({ objects }) => objects).length;
    return {
      zh: `各方一致、无一方反对方为通过，${parties.length} 方中 ${objecting} 方反对`,
      en: `None of ${parties.length} parties could object, ${objecting} did`,
    };
  },
};

function outcomeOf({ adopted, rule, needed, for: agree }: MotionTally): Explanation {
  if (adopted) return { zh: '通过。', en: 'Adopted.' };
  const missing = needed - agree;
  const countsSeats = rule === DecisionRule.SEATS_PRESENT || rule === DecisionRule.ALL_SEATS;
  return countsSeats
    ? { zh: `差 ${missing} 席，未通过。`, en: `Not adopted: ${missing} short.` }
    : { zh: '未通过。', en: 'Not adopted.' };
}

function shareOf({ share: { numerator, denominator }, inclusive }: Bar): Explanation {
  const half = numerator * 2 === denominator;
  if (half) return inclusive ? { zh: '半数', en: 'half' } : { zh: '过半数', en: 'more than half' };
  const fraction = `${numerator}/${denominator}`;
  return inclusive ? { zh: fraction, en: fraction } : { zh: `超过 ${fraction}`, en: `more than ${fraction}` };
}
