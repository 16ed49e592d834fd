import type { MotionTally } from './motion.js';

/** Why a motion was adopted or not, in one sentence for people. */
export interface Explanation {
  readonly zh: string;
  readonly en: string;
}

export function explain(tally: MotionTally): Explanation {
  const { entitled, needed } = tally;
  const adopted = tally.for >= needed;
  const missing = needed - tally.for;
  return {
    zh:
      `到会有表决权 ${entitled} 席，过半数即 ${needed} 席以上同意方为通过；` +
      `同意 ${tally.for}，反对 ${tally.against}，弃权 ${tally.abstain}，未表决 ${tally.notVoted}。` +
      (adopted ? '通过。' : `差 ${missing} 席，未通过。`),
    en:
      `Of ${entitled} voting seats present, more than half, at least ${needed}, had to agree: ` +
      `${tally.for} for, ${tally.against} against, ${tally.abstain} abstained, ${tally.notVoted} did not vote. ` +
      (adopted ? 'Adopted.' : `Not adopted: ${missing} short.`),
  };
}
