import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireNotStanding, requireRunning } from '../../domain/election/rights.js';
import { standingIn } from '../../persistence/election/candidate.repository.js';
import { lockElection, record } from '../../persistence/election/election.repository.js';
import { groupIds } from '../../persistence/election/group.repository.js';
import {
  answerObjectionWith,
  findObjection,
  supersedeList,
} from '../../persistence/election/list.repository.js';
import { nominateMore } from './nominate-more.js';

export interface AnswerListObjection {
  readonly electionId: string;
  readonly objectionId: string;
  /** For everybody to read. */
  readonly answer: string;
  /**
   * It was right. Whom it is about is taken off the list, by an act of its own, before anything goes on; what it says of the list as a whole, such as
   * that somebody is missing, opens nominations again.
   */
  readonly upheld: boolean;
}

/** @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · CANDIDATE_DECIDES · ELECTION_STATE_UNFIT · OBJECTION_NOT_FOUND · OBJECTION_ANSWERED */
export async function answerListObjection(
  { tx, now, actor }: ActContext<Actor>,
  { electionId, objectionId, answer, upheld }: AnswerListObjection,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  requireRunning(actor, election, await groupIds(tx, electionId));
  requireNotStanding(actor, await standingIn(tx, electionId));
  requireState(election.state, ElectionState.LIST_POSTED, ElectionState.NOMINATING);
  const objection = await findObjection(tx, objectionId);
  if (objection?.electionId !== electionId)
    throw new Refusal('OBJECTION_NOT_FOUND', 'There is no such objection.', 'objectionId');
  if (objection.answer !== null)
    throw new Refusal('OBJECTION_ANSWERED', 'This was answered already.', 'objectionId');
  await answerObjectionWith(tx, objectionId, { answer, upheld, at: now });
  const answered = await record(
    tx,
    election,
    { type: 'OBJECTION_ANSWERED', objectionId, upheld },
    actor,
    now,
  );
  if (!upheld || objection.candidateId !== null || election.state !== ElectionState.LIST_POSTED)
    return electionId;
  await supersedeList(tx, electionId);
  await nominateMore({ tx, now, actor }, answered);
  return electionId;
}
