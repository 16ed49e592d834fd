import type { Choice } from '../../domain/ballot/ballot.js';
import { choicesOf } from '../../domain/ballot/letters.js';
import { leafText } from '../../domain/log/leaf.js';
import { grouped } from '../../domain/tally/grouped.js';
import type { Entered } from './ballot-to-enter.js';

/** What the voter keeps: it repeats every leaf of the log line by line, so that anybody can hash it again. */
export interface BallotReceipt {
  readonly ballotId: string;
  readonly castAt: Date;
  readonly revision: number;
  readonly choices: readonly { readonly itemId: string; readonly choice: Choice }[];
  readonly units: readonly UnitReceipt[];
}

export interface UnitReceipt {
  readonly no: number;
  readonly name: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  readonly leafText: string;
  readonly leaf: string;
  readonly salt: string;
  readonly index: number;
}

/** One for each ballot as it was sent, whatever the number of its units. */
export function receiptsOf(
  { id: voteId, items }: { readonly id: string; readonly items: readonly string[] },
  entered: readonly Entered[],
): BallotReceipt[] {
  return [...grouped(entered, ({ ballotId }) => ballotId).values()].map(([first, ...others]) => ({
    ballotId: first!.ballotId,
    castAt: first!.at,
    revision: first!.revision,
    choices: choicesOf(first!.choices).map((choice, at) => ({ itemId: items[at]!, choice })),
    units: [first!, ...others].map(ballot => ({
      ...{ no: ballot.unitNo, name: ballot.unit, area: ballot.area, leaf: ballot.leaf, salt: ballot.salt },
      leafText: leafText({ ...ballot, voteId }),
      index: ballot.logIndex,
    })),
  }));
}
