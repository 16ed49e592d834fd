import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireRunning } from '../../domain/election/rights.js';
import { lockElection, record } from '../../persistence/election/election.repository.js';
import { groupIds } from '../../persistence/election/group.repository.js';
import { answerObjectionWith, findObjection } from '../../persistence/election/list.repository.js';

export interface AnswerListObjection {
  readonly electionId: string;
  readonly objectionId: string;
  /** For everybody to read. */
  readonly answer: string;
  /** It was right: what follows, such as taking somebody off the list, is an act of its own. */
  readonly upheld: boolean;
}

/** @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · OBJECTION_NOT_FOUND · OBJECTION_ANSWERED */
export async function answerListObjection(
  { tx, now, actor }: ActContext<Actor>,
  { electionId, objectionId, answer, upheld }: AnswerListObjection,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  requireRunning(actor, election, await groupIds(tx, electionId));
  requireState(election.state, ElectionState.LIST_POSTED, ElectionState.NOMINATING);
  const objection = await findObjection(tx, objectionId);
  if (objection?.electionId !== electionId)
    throw new Refusal('OBJECTION_NOT_FOUND', 'There is no such objection.', 'objectionId');
  if (objection.answer !== null)
    throw new Refusal('OBJECTION_ANSWERED', 'This was answered already.', 'objectionId');
  await answerObjectionWith(tx, objectionId, { answer, upheld, at: now });
  await record(tx, election, { type: 'OBJECTION_ANSWERED', objectionId, upheld }, actor, now);
  return electionId;
}
