import type { Actor } from '@sifang/identity/domain';
import type { ActContext, Tx } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireNotStanding, requireRunning } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { CandidateState, moveCandidate } from '../../domain/nomination/candidate.js';
import {
  EligibilityVerdict,
  isEligible,
  requireEvidence,
  type EligibilityItem,
} from '../../domain/nomination/eligibility.js';
import {
  checksOf,
  saveCandidateState,
  saveFound,
  standingIn,
} from '../../persistence/election/candidate.repository.js';
import { announce, record } from '../../persistence/election/election.repository.js';
import { groupIds } from '../../persistence/election/group.repository.js';
import { lockCandidate } from './lock-candidate.js';

export interface CheckEligibility {
  readonly candidateId: string;
  readonly item: EligibilityItem;
  readonly verdict: EligibilityVerdict;
  /** What it rests on. */
  readonly evidence: string;
}

/**
 * 资格审查, one item. With the last of them the candidate is admitted or not; until the list is posted it may be found otherwise.
 * @throws Refusal CANDIDATE_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · CANDIDATE_DECIDES · CANDIDATE_STATE_UNFIT ·
 *   EVIDENCE_MISSING
 */
export async function checkEligibility(
  { tx, now, actor }: ActContext<Actor>,
  { candidateId, item, verdict, evidence }: CheckEligibility,
): Promise<string> {
  const { election, candidate } = await lockCandidate(tx, actor, candidateId);
  requireRunning(actor, election, await groupIds(tx, election.id));
  requireNotStanding(actor, await standingIn(tx, election.id));
  requireState(election.state, ElectionState.NOMINATING);
  // Whether anything is to be found about somebody who has not agreed, or has gone.
  moveCandidate(candidate.state, CandidateState.REJECTED);
  requireEvidence(evidence);
  await saveFound(tx, candidateId, { item, verdict, evidence, by: actor.name, at: now });
  const checks = await checksOf(tx, candidateId);
  if (checks.some(check => check.verdict === null)) return found(tx, election, candidateId);
  const eligible = isEligible(checks);
  const state = moveCandidate(candidate.state, eligible ? CandidateState.ADMITTED : CandidateState.REJECTED);
  if (state === candidate.state) return found(tx, election, candidateId);
  const { name } = candidate;
  const failed = checks.filter(check => check.verdict !== EligibilityVerdict.MET).map(check => check.item);
  await saveCandidateState(tx, candidateId, state, eligible ? '' : failed.join(' '));
  const event = eligible
    ? ({ type: 'ADMITTED', candidateId, name } as const)
    : ({ type: 'REJECTED', candidateId, name, text: failed.join(' ') } as const);
  await record(tx, election, event, actor, now);
  return candidateId;
}

/** Nobody's standing has changed by it, what is known has. */
async function found(tx: Tx, election: ElectionRow, candidateId: string): Promise<string> {
  await announce(tx, election);
  return candidateId;
}
