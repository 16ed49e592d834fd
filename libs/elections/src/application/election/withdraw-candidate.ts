import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { candidateNotFound, requireNotStanding, rights } from '../../domain/election/rights.js';
import { CandidateState, moveCandidate } from '../../domain/nomination/candidate.js';
import { leastCandidates, withoutCandidate } from '../../domain/nomination/list.js';
import {
  candidateOf,
  saveCandidateState,
  standingIn,
} from '../../persistence/election/candidate.repository.js';
import { record } from '../../persistence/election/election.repository.js';
import { groupIds } from '../../persistence/election/group.repository.js';
import { listOf, supersedeList } from '../../persistence/election/list.repository.js';
import { lockWithVote, voidVote } from './lock-with-vote.js';
import { nominateMore } from './nominate-more.js';
import { post } from './post-candidate-list.js';

export interface WithdrawCandidate {
  readonly candidateId: string;
  readonly reason: string;
}

/**
 * 退出, by the candidate, or taken off the list by whoever runs the election. A posted list is corrected and posted again in the same
 * moment, and its days begin anew; a vote that was drafted on it is void, and ballots that were delivered with it (case 61). Where too few
 * are left nominations open again.
 * @throws Refusal CANDIDATE_NOT_FOUND · NOT_ENTITLED · CANDIDATE_DECIDES · ELECTION_STATE_UNFIT · CANDIDATE_STATE_UNFIT · REASON_MISSING ·
 *   WITHDRAWAL_AT_THE_DESK once notice of the vote was given
 */
export async function withdrawCandidate(
  context: ActContext<Actor>,
  { candidateId, reason }: WithdrawCandidate,
): Promise<string> {
  const { tx, now, actor } = context;
  const { electionId } = await candidateOf(tx, candidateId);
  const locked = await lockWithVote(tx, electionId);
  const { election } = locked;
  if (!rights.follow(actor, election)) throw candidateNotFound();
  const candidate = await candidateOf(tx, candidateId);
  const runs = rights.run(actor, election, await groupIds(tx, electionId));
  if (!runs && candidate.personId !== actor.personId)
    throw new Refusal(
      'NOT_ENTITLED',
      'The candidate withdraws, or whoever runs the election takes them off.',
    );
  if (candidate.personId !== actor.personId) requireNotStanding(actor, await standingIn(tx, electionId));
  const { NOMINATING, LIST_POSTED, VOTING } = ElectionState;
  requireState(election.state, NOMINATING, LIST_POSTED, VOTING);
  if (reason.trim() === '') throw new Refusal('REASON_MISSING', 'Say why.', 'reason');
  const state = moveCandidate(candidate.state, CandidateState.WITHDRAWN);
  const list = await listOf(tx, electionId);
  const listed = election.state !== NOMINATING && list!.candidateIds.includes(candidateId);
  const free = listed ? await voidVote(context, locked, `候选人名单变更：${candidate.name}退出`) : election;
  if (listed) await supersedeList(tx, electionId);
  await saveCandidateState(tx, candidateId, state, reason);
  const event = { type: 'WITHDRAWN', candidateId, name: candidate.name, text: reason } as const;
  const told = await record(tx, free, event, actor, now);
  if (!listed) return candidateId;
  const left = withoutCandidate(list!.candidateIds, candidateId);
  if (left.length < leastCandidates(election.profile, election.seats!)) await nominateMore(context, told);
  else await post(context, told, list, { candidateIds: left, because: `${candidate.name}退出：${reason}` });
  return candidateId;
}
