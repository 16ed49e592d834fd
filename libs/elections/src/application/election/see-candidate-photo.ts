import type { Actor } from '@sifang/identity/domain';
import { paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { rights } from '../../domain/election/rights.js';
import { findCandidate } from '../../persistence/election/candidate.repository.js';
import { findElection } from '../../persistence/election/election.repository.js';

/** Whoever may see the election sees the faces. @throws Refusal PAPER_NOT_FOUND */
export async function seeCandidatePhoto({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  const candidate = await findCandidate(tx, owner!.id);
  const election = candidate && (await findElection(tx, candidate.electionId));
  if (!election || !rights.follow(actor, election)) throw paperNotFound();
}
