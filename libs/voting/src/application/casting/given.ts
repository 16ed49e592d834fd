import { createHash } from 'node:crypto';
import { randomPiece } from '@sifang/platform';
import { leafOf } from '../../domain/log/leaf.js';
import type { EnteredRow } from '../../persistence/casting/enter-ballots.js';
import type { GivenBallot } from '../../persistence/casting/given-ballot.js';
import type { BallotToEnter, Entered } from './ballot-to-enter.js';

const SALT_BYTES = 16;

/** As the statement wants them, each with its salt and its leaf. */
export function given(ballots: readonly BallotToEnter[]): GivenBallot[] {
  return ballots.map(({ right, ...ballot }) => {
    const { id, unitNo, channel, number, choices } = ballot;
    const salt = randomPiece(SALT_BYTES).toString('hex');
    const leaf = leafOf(sha256, { ...ballot, ballotId: id, salt });
    return {
      ...{ call: 0, size: ballots.length, id, unitNo, channel, number, choices, salt },
      as: right.as,
      personId: right.as === 'PAPER' ? null : right.personId,
      proxyId: 'proxyId' in right ? right.proxyId : null,
      leaf: Buffer.from(leaf).toString('hex'),
    };
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

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
