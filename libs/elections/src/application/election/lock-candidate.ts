import type { Actor } from '@sifang/identity/domain';
import type { Tx } from '@sifang/platform';
import { candidateNotFound, rights } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { candidateOf, type Candidate } from '../../persistence/election/candidate.repository.js';
import { lockElection } from '../../persistence/election/election.repository.js';

/** The election first, as in every act; then the candidate as it stands. @throws Refusal CANDIDATE_NOT_FOUND */
export async function lockCandidate(
  tx: Tx,
  actor: Actor,
  candidateId: string,
): Promise<{ election: ElectionRow; candidate: Candidate }> {
  const { electionId } = await candidateOf(tx, candidateId);
  const election = await lockElection(tx, electionId);
  if (!rights.follow(actor, election)) throw candidateNotFound();
  return { election, candidate: await candidateOf(tx, candidateId) };
}
