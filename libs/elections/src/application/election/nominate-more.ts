import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { record, saveElection } from '../../persistence/election/election.repository.js';

/** The list does not hold any more, and cannot be posted again as it is: nominations open again. Who was admitted stays so. */
export async function nominateMore(
  { tx, now, actor }: ActContext<Actor>,
  election: ElectionRow,
): Promise<void> {
  const reopened = { ...election, state: advance(election.state, ElectionState.NOMINATING) };
  await saveElection(tx, reopened);
  await record(tx, reopened, { type: 'NOMINATIONS_OPENED', count: election.seats! }, actor, now);
}
