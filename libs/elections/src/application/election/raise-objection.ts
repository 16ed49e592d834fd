import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { candidateNotFound, requireFollowing } from '../../domain/election/rights.js';
import { requireObjectionsTaken } from '../../domain/nomination/list.js';
import { lockElection, record } from '../../persistence/election/election.repository.js';
import {
  findObjection,
  insertObjection,
  listOf,
  openObjectionsOf,
} from '../../persistence/election/list.repository.js';
import { requireOwner } from './request-election.js';

export interface RaiseListObjection {
  readonly id: string;
  readonly electionId: string;
  /** Of the list; null: about the list as a whole, such as somebody who is missing. */
  readonly candidateId: string | null;
  readonly text: string;
}

/** [D], as with the roll of a vote. */
const MOST_OPEN = 5;

/**
 * 异议 to the posted list, by an owner, while it stands. It is answered in public.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_AN_OWNER · ELECTION_STATE_UNFIT · OBJECTIONS_OVER · CANDIDATE_NOT_FOUND · QUESTIONS_TOO_MANY ·
 *   ID_TAKEN
 */
export async function raiseListObjection(
  { tx, now, actor }: ActContext<Actor>,
  { id, electionId, candidateId, text }: RaiseListObjection,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  requireFollowing(actor, election);
  await requireOwner(tx, election.estateId, actor, now);
  const before = await findObjection(tx, id);
  if (before?.electionId === electionId) return electionId;
  requireState(election.state, ElectionState.LIST_POSTED);
  const list = (await listOf(tx, electionId))!;
  requireObjectionsTaken(list, dayOf(now));
  if (candidateId !== null && !list.candidateIds.includes(candidateId)) throw candidateNotFound();
  if ((await openObjectionsOf(tx, electionId, actor.personId)) >= MOST_OPEN)
    throw new Refusal('QUESTIONS_TOO_MANY', `At most ${MOST_OPEN} of yours may wait for an answer.`);
  const raised = { raisedBy: actor.personId, raisedAt: now };
  await insertObjection(tx, { id, electionId, version: list.version, candidateId, text, ...raised });
  await record(tx, election, { type: 'OBJECTION_RAISED', objectionId: id }, actor, now);
  return electionId;
}
