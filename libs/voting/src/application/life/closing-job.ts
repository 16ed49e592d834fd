import { addJob, type Database, type Seals, type Tx } from '@sifang/platform';
import { VoteState } from '../../domain/life/vote.js';
import { databaseNow, lockVote } from '../../persistence/owners-vote.repository.js';
import { shut } from './shut.js';

export const CLOSING_TASK = 'owners-vote-closes';

/** The worker will shut the box when the window ends. An extension replaces the job. */
export async function closeInTime(tx: Tx, voteId: string, closesAt: Date): Promise<void> {
  const key = `${CLOSING_TASK} ${voteId}`;
  await addJob(tx, { task: CLOSING_TASK, payload: { id: voteId }, runAt: closesAt, key });
}

/**
 * Ballots are refused by the clock; this only says so in the state. Late or doubled it does no harm, and too early, for the
 * worker's clock may be ahead of the database's, it comes again.
 */
export async function closeWhenItIsTime(database: Database, seals: Seals, voteId: string): Promise<void> {
  await database.transaction(async tx => {
    const kept = await lockVote(tx, voteId);
    const { vote } = kept;
    if (vote.state !== VoteState.NOTICED) return;
    const now = await databaseNow(tx);
    if (now < vote.closesAt!) return closeInTime(tx, voteId, vote.closesAt!);
    await shut({ tx, seals }, kept, null, now);
  });
}
