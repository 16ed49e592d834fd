import { holdsAny } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { rights } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import {
  CandidateState,
  moveCandidate,
  NominatedBy,
  requireSupport,
} from '../../domain/nomination/candidate.js';
import {
  EligibilityItem,
  EligibilityVerdict,
  requireDeclarations,
} from '../../domain/nomination/eligibility.js';
import {
  insertDeclarations,
  saveCandidateState,
  saveFound,
  supportersOf,
  type Candidate,
} from '../../persistence/election/candidate.repository.js';
import { record } from '../../persistence/election/election.repository.js';
import { groupIds } from '../../persistence/election/group.repository.js';
import { lockCandidate } from './lock-candidate.js';
import { headsOf } from './supporting-heads.js';

export interface ConsentToStand {
  readonly candidateId: string;
  /** 本人声明, one on each item, true or not. */
  readonly declarations: readonly { readonly item: EligibilityItem; readonly declared: boolean }[];
}

/**
 * 同意参选, by the candidate, or by whoever runs the election from a signed paper. What the register knows of the candidate it says
 * at once.
 * @throws Refusal CANDIDATE_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · CANDIDATE_STATE_UNFIT · SUPPORTERS_TOO_FEW ·
 *   DECLARATIONS_INCOMPLETE
 */
export async function consentToStand(
  context: ActContext<Actor>,
  { candidateId, declarations }: ConsentToStand,
): Promise<string> {
  const { tx, now, actor } = context;
  const { election, candidate } = await asked(context, candidateId);
  const state = moveCandidate(candidate.state, CandidateState.CONSENTED);
  if (candidate.nominatedBy === NominatedBy.OWNERS) {
    const heads = await headsOf(tx, election.estateId, await supportersOf(tx, candidateId), now);
    requireSupport(candidate.nominatedBy, heads, election.profile.jointNominators.value);
  }
  requireDeclarations(declarations.map(({ item }) => item));
  await saveCandidateState(tx, candidateId, state);
  await insertDeclarations(tx, candidateId, declarations);
  await askRegister(context, election, candidate);
  await record(tx, election, { type: 'CONSENTED', candidateId, name: candidate.name }, actor, now);
  return candidateId;
}

/** 不同意参选. @throws Refusal CANDIDATE_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · CANDIDATE_STATE_UNFIT */
export async function declineNomination(context: ActContext<Actor>, candidateId: string): Promise<string> {
  const { tx, now, actor } = context;
  const { election, candidate } = await asked(context, candidateId);
  await saveCandidateState(tx, candidateId, moveCandidate(candidate.state, CandidateState.DECLINED));
  await record(tx, election, { type: 'DECLINED', candidateId, name: candidate.name }, actor, now);
  return candidateId;
}

async function asked({ tx, actor }: ActContext<Actor>, candidateId: string) {
  const { election, candidate } = await lockCandidate(tx, actor, candidateId);
  const isCandidate = candidate.personId === actor.personId;
  if (!isCandidate && !rights.run(actor, election, await groupIds(tx, election.id)))
    throw new Refusal(
      'NOT_ENTITLED',
      'The candidate answers, or whoever runs the election from a signed paper.',
    );
  requireState(election.state, ElectionState.NOMINATING);
  return { election, candidate };
}

async function askRegister(
  { tx, now }: ActContext<Actor>,
  { estateId }: ElectionRow,
  { id, personId }: Candidate,
): Promise<void> {
  if (personId === null || !(await holdsAny(tx, estateId, personId, dayOf(now)))) return;
  await saveFound(tx, id, {
    ...{
      item: EligibilityItem.IS_OWNER,
      verdict: EligibilityVerdict.MET,
      evidence: '产权名册',
      by: '产权名册',
      at: now,
    },
  });
}
