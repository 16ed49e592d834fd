import { Refusal } from '@sifang/kernel';
import { Channel, DiscardReason, type Ballot, type Discarded } from './ballot.js';

/**
 * A paper ballot's number is unique, so the same paper entered again is discarded and its first entry stays.
 * @throws Refusal BALLOT_NUMBER_TAKEN, when two papers bear one number or one paper was read in two ways: then a person
 * must look at the paper before anything is counted.
 */
export function enteredOnce(ballots: readonly Ballot[]): {
  readonly kept: readonly Ballot[];
  readonly discarded: readonly Discarded[];
} {
  const firstOfNumber = new Map<string, Ballot>();
  ballots.forEach((ballot, index) => {
    if (ballot.channel !== Channel.PAPER || ballot.number === null) return;
    const other = firstOfNumber.get(ballot.number);
    if (other && other.unit !== ballot.unit) throw taken(index, 'for another unit', 'number');
    if (other && other.choice !== ballot.choice) throw taken(index, 'with another choice', 'choice');
    if (!other || ballot.at < other.at) firstOfNumber.set(ballot.number, ballot);
  });
  const isKept = (ballot: Ballot): boolean =>
    ballot.channel !== Channel.PAPER || ballot.number === null || firstOfNumber.get(ballot.number) === ballot;
  return {
    kept: ballots.filter(isKept),
    discarded: ballots
      .filter(ballot => !isKept(ballot))
      .map(ballot => ({ ballot, reason: DiscardReason.ENTERED_TWICE })),
  };
}

function taken(index: number, how: string, field: string): Refusal {
  return new Refusal(
    'BALLOT_NUMBER_TAKEN',
    `The paper ballot of this number was entered before ${how}.`,
    `ballots.${index}.${field}`,
  );
}
