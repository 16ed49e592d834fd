import type { Choice } from '../../domain/ballot/ballot.js';
import { choicesOf } from '../../domain/ballot/letters.js';
import type { SignedCheckpoint } from '../../domain/log/checkpoint.js';
import { leafText } from '../../domain/log/leaf.js';
import { receiptText } from '../../domain/log/receipt.js';
import { MARK_ALONE } from '../../domain/secret/slip.js';
import { grouped } from '../../domain/tally/grouped.js';
import type { Entered } from './ballot-to-enter.js';

/** What the voter keeps: it repeats every leaf of the log line by line, so that anybody can hash it again. */
export interface BallotReceipt {
  readonly ballotId: string;
  readonly castAt: Date;
  readonly revision: number;
  readonly choices: readonly { readonly itemId: string; readonly choice: Choice }[];
  readonly units: readonly UnitReceipt[];
  /** The receipts of its units, parted by an empty line. */
  readonly receiptText: string;
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
  /** As `readReceipt` reads it. */
  readonly receiptText: string;
}

/** What the house signs with, what it asks, and what it has signed so far. */
export interface SignedSoFar {
  readonly keyId: string;
  /** Hash of what is asked. */
  readonly asked: string;
  /** The oldest first. */
  readonly checkpoints: readonly SignedCheckpoint[];
}

/** One for each ballot as it was sent, whatever the number of its units. */
export function receiptsOf(
  { id: voteId, items }: { readonly id: string; readonly items: readonly string[] },
  entered: readonly Entered[],
  { keyId, asked, checkpoints }: SignedSoFar,
): BallotReceipt[] {
  const inFull = (ballot: Entered): string => {
    const index = ballot.logIndex;
    const checkpoint = checkpoints.find(({ size }) => size > index) ?? null;
    const said = checkpoint?.asked ?? asked;
    return receiptText({ leaf: { ...ballot, voteId }, index, keyId, asked: said, checkpoint });
  };
  return [...grouped(entered, ({ ballotId }) => ballotId).values()].map(([first, ...others]) => ({
    ballotId: first!.ballotId,
    castAt: first!.at,
    revision: first!.revision,
    choices: chosenIn(first!, items),
    units: [first!, ...others].map(ballot => ({
      ...{ no: ballot.unitNo, name: ballot.unit, area: ballot.area, leaf: ballot.leaf, salt: ballot.salt },
      index: ballot.logIndex,
      // Texts are written for who reads them; most phones ask for one of the three.
      get leafText() {
        return leafText({ ...ballot, voteId });
      },
      get receiptText() {
        return inFull(ballot);
      },
    })),
    get receiptText() {
      return [first!, ...others].map(inFull).join('\n\n');
    },
  }));
}

/** Nothing, where the receipt is of a secret vote: it proves that somebody took part. */
function chosenIn({ choices }: Entered, items: readonly string[]): BallotReceipt['choices'] {
  if (choices === MARK_ALONE) return [];
  return choicesOf(choices).map((choice, at) => ({ itemId: items[at]!, choice }));
}
