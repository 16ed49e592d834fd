import { randomInt } from 'node:crypto';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { advance, ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireNotStanding, requireRunning } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { CandidateState } from '../../domain/nomination/candidate.js';
import { drawOrder, postList, requireCandidates, type CandidateList } from '../../domain/nomination/list.js';
import { candidatesIn, standingIn } from '../../persistence/election/candidate.repository.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { groupIds } from '../../persistence/election/group.repository.js';
import { insertList, listOf, supersedeList } from '../../persistence/election/list.repository.js';
import { requireFit } from './require-fit.js';

const FINE = 2 ** 32;

export interface PostCandidateList {
  readonly electionId: string;
  /** Why it differs from the one before; empty for the first. */
  readonly reason: string;
}

/**
 * 候选人名单公示: all who were admitted, in an order that is drawn now and stays. What had stood before is replaced, and its days begin anew where the place says so.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · CANDIDATE_DECIDES · ELECTION_STATE_UNFIT · CANDIDATES_TOO_FEW · REASON_MISSING ·
 *   CANDIDATE_ON_LIST, and as `requireFit`
 */
export async function postCandidateList(
  context: ActContext<Actor>,
  { electionId, reason }: PostCandidateList,
): Promise<string> {
  const { tx, actor } = context;
  const election = await lockElection(tx, electionId);
  requireRunning(actor, election, await groupIds(tx, electionId));
  requireNotStanding(actor, await standingIn(tx, electionId));
  requireState(election.state, ElectionState.NOMINATING);
  const admitted = await candidatesIn(tx, electionId, CandidateState.ADMITTED);
  requireCandidates(election.profile, election.seats!, admitted.length);
  await requireFit(
    tx,
    admitted.map(({ id }) => id),
  );
  const ids = drawOrder(
    admitted.map(({ id }) => id),
    () => randomInt(FINE) / FINE,
  );
  await post(context, election, await listOf(tx, electionId), { candidateIds: ids, because: reason });
  return electionId;
}

/** The list that stood, if any, is let go of in the same moment. */
export async function post(
  { tx, now, actor }: ActContext<Actor>,
  election: ElectionRow,
  before: CandidateList | null,
  changed: Pick<CandidateList, 'candidateIds' | 'because'>,
): Promise<ElectionRow> {
  const list = postList(election.profile, before, changed, dayOf(now));
  await supersedeList(tx, election.id);
  await insertList(tx, election.id, list);
  const posted = { ...election, state: advance(election.state, ElectionState.LIST_POSTED) };
  await saveElection(tx, posted);
  const event = {
    type: 'LIST_POSTED',
    count: list.candidateIds.length,
    dueOn: list.until,
    text: list.because,
  } as const;
  return record(tx, posted, event, actor, now);
}
