import type { PaperBallot } from './paper.js';

export enum PaperState {
  /** 已印制 */
  PRINTED = 'PRINTED',
  /** 已送达 */
  DELIVERED = 'DELIVERED',
  /** 已回收 */
  RETURNED = 'RETURNED',
  /** 已录入一遍: another person has to key it again. */
  KEYED_ONCE = 'KEYED_ONCE',
  /** 两遍不一致: a third person settles it with the scan. */
  DIFFERENT = 'DIFFERENT',
  /** 复核一致: on its way into the log. */
  AGREED = 'AGREED',
  /** 已入账: in the log, and final. */
  ENTERED = 'ENTERED',
  /** 已说明去向: will not come back. */
  ACCOUNTED_FOR = 'ACCOUNTED_FOR',
}

const { PRINTED, DELIVERED, RETURNED, KEYED_ONCE, DIFFERENT, AGREED, ENTERED, ACCOUNTED_FOR } = PaperState;

/** What may come next. A paper that was refused or nobody was at home for may still be handed over, and turn up. */
export const NEXT = {
  PRINTED: [DELIVERED, ACCOUNTED_FOR],
  DELIVERED: [RETURNED, ACCOUNTED_FOR],
  RETURNED: [KEYED_ONCE],
  KEYED_ONCE: [AGREED, DIFFERENT],
  DIFFERENT: [AGREED],
  AGREED: [ENTERED],
  ENTERED: [],
  ACCOUNTED_FOR: [DELIVERED, RETURNED],
} as const satisfies Record<PaperState, readonly PaperState[]>;

/** Where a paper is, by what happened to it last. */
export function stateOf({ entered, accounted, keyings, returned, delivery }: Followed): PaperState {
  if (entered) return ENTERED;
  if (accounted) return ACCOUNTED_FOR;
  const [first, second, third] = keyings;
  if (third) return AGREED;
  if (second) return second.choices === first!.choices ? AGREED : DIFFERENT;
  if (first) return KEYED_ONCE;
  if (returned) return RETURNED;
  return delivery ? DELIVERED : PRINTED;
}

type Followed = Pick<PaperBallot, 'entered' | 'accounted' | 'keyings' | 'returned' | 'delivery'>;

/** What two people read alike, or a third has settled; null before. */
export function agreedChoices(paper: PaperBallot): string | null {
  const settled = [AGREED, ENTERED].includes(stateOf(paper));
  return settled ? paper.keyings.at(-1)!.choices : null;
}
