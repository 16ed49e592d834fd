import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { NominatedBy } from '../../domain/nomination/candidate.js';
import { addSupporter } from '../../persistence/election/candidate.repository.js';
import { announce } from '../../persistence/election/election.repository.js';
import { lockCandidate } from './lock-candidate.js';
import { requireOwner } from './request-election.js';

/**
 * 联名: an owner joins a nomination by owners. Again is harmless.
 * @throws Refusal CANDIDATE_NOT_FOUND · ELECTION_STATE_UNFIT · NOT_AN_OWNER · NOT_NOMINATED_BY_OWNERS
 */
export async function supportCandidate(
  { tx, now, actor }: ActContext<Actor>,
  candidateId: string,
): Promise<string> {
  const { election, candidate } = await lockCandidate(tx, actor, candidateId);
  await requireOwner(tx, election.estateId, actor, now);
  requireState(election.state, ElectionState.NOMINATING);
  if (candidate.nominatedBy !== NominatedBy.OWNERS)
    throw new Refusal('NOT_NOMINATED_BY_OWNERS', 'Only a nomination by owners is signed.');
  await addSupporter(tx, candidateId, actor.personId, now);
  await announce(tx, election);
  return candidateId;
}
