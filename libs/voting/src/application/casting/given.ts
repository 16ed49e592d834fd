import { hash } from 'node:crypto';
import { randomPiece } from '@sifang/platform';
import { leafText } from '../../domain/log/leaf.js';
import type { EnteredRow } from '../../persistence/casting/enter-ballots.js';
import type { GivenBallot } from '../../persistence/casting/given-ballot.js';
import type { BallotToEnter, Entered } from './ballot-to-enter.js';

const SALT_BYTES = 16;

/** As the statement wants them, each with its salt and its leaf. */
export function given(ballots: readonly BallotToEnter[]): GivenBallot[] {
  const size = ballots.length;
  // Field by field: to spread an object takes as long as to hash it.
  return ballots.map(({ voteId, id, unitNo, channel, number, choices, right, envelope }) => {
    // As text: a piece of bytes would keep alive the page that it was cut from.
    const salt = randomPiece(SALT_BYTES).toString('hex');
    const text = leafText({ voteId, ballotId: id, unitNo, channel, number, choices, salt });
    // As `leafOf` does, in one call: here each microsecond is every voter's.
    const leaf = hash('sha256', `\0${text}`, 'hex');
    const personId = right.as === 'PAPER' ? null : right.personId;
    const proxyId = 'proxyId' in right ? right.proxyId : null;
    const as = right.as;
    const ballot = { call: 0, size, id, unitNo, channel, number, choices, as, personId, proxyId, salt, leaf };
    return envelope ? { ...ballot, ...envelope } : ballot;
  });
}

/** Where only one ballot can be the next. */
export function placeOf({ unitNo, channel, right }: BallotToEnter): string {
  return `${unitNo} ${channel} ${'proxyId' in right && right.proxyId !== null}`;
}

export function receiptOf(ballot: GivenBallot, entered: readonly EnteredRow[]): Entered {
  const { id: ballotId, unitNo, channel, number, choices, salt, leaf } = ballot;
  const { unit, area, revision, logIndex, at } = entered.find(row => row.unitNo === unitNo)!;
  return { ballotId, unitNo, unit, area, channel, number, choices, revision, logIndex, at, salt, leaf };
}
