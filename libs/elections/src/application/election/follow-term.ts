import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { isWhole } from '../../domain/election/kinds.js';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';

/** The committee that was elected met for the first time, or was filed; of an election for some seats, the change that it was. One that is further already stays. */
export async function followTerm(
  { tx, now, actor }: ActContext<Actor>,
  electionId: string,
  step: 'CONSTITUTED' | 'FILED',
): Promise<void> {
  const election = await lockElection(tx, electionId);
  const constitutes = isWhole(election.kind);
  if (step === 'CONSTITUTED' && !constitutes) return;
  const from = step === 'FILED' && constitutes ? ElectionState.CONSTITUTED : ElectionState.DECLARED;
  if (election.state !== from) return;
  await saveElection(tx, { ...election, state: advance(from, ElectionState[step]) });
  await record(tx, election, { type: step }, actor, now);
}
