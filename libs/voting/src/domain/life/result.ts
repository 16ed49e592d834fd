import { addDays, dayOf, Refusal } from '@sifang/kernel';
import { Outcome } from '../tally/decide.js';
import { requireReason, requireState, VoteState, type OwnersVote } from './vote.js';

/** Paper ballots, by their numbers. Electronic ones are issued by being cast. */
export interface Reconciliation {
  readonly issued: number;
  readonly returned: number;
  /** 已发放未回收, each accounted for: refused, not at home, lost. */
  readonly accountedFor: number;
}

/**
 * 初步统计结果公示（询异）. What was issued and neither came back nor is accounted for may be anywhere (紫金庭园; case 46).
 * @throws Refusal VOTE_STATE_UNFIT · BALLOTS_MISSING
 */
export function postResult(vote: OwnersVote, ballots: Reconciliation, now: Date): OwnersVote {
  requireState(vote, VoteState.CLOSED);
  requireReconciled(ballots);
  return { ...vote, state: VoteState.RESULT_POSTED, resultPostedOn: dayOf(now) };
}

/** @throws Refusal BALLOTS_MISSING · BALLOTS_TOO_MANY */
export function requireReconciled({ issued, returned, accountedFor }: Reconciliation): void {
  const missing = issued - returned - accountedFor;
  if (missing > 0)
    throw new Refusal('BALLOTS_MISSING', `${missing} of ${issued} paper ballots are not accounted for.`);
  if (missing < 0)
    throw new Refusal(
      'BALLOTS_TOO_MANY',
      `${-missing} paper ballots more are accounted for than were issued.`,
    );
}

/** Something was settled: it is counted anew and posted anew, and owners have their days to ask. @throws Refusal VOTE_STATE_UNFIT */
export function recounted(vote: OwnersVote, now: Date): OwnersVote {
  requireState(vote, VoteState.RESULT_POSTED);
  return { ...vote, resultPostedOn: dayOf(now) };
}

/**
 * @param outcomes of the items, as counted
 * @throws Refusal VOTE_STATE_UNFIT · INQUIRIES_STILL_OPEN · INQUIRIES_UNANSWERED · OUTCOME_NOT_ESTABLISHED
 */
export function declare(
  vote: OwnersVote,
  outcomes: readonly Outcome[],
  inquiriesOpen: number,
  now: Date,
): OwnersVote {
  requireState(vote, VoteState.RESULT_POSTED);
  const { inquiryDays } = vote.profile;
  const last = addDays(vote.resultPostedOn!, inquiryDays.value);
  if (dayOf(now) <= last)
    throw new Refusal('INQUIRIES_STILL_OPEN', `Owners may ask about the result until ${last}.`);
  if (inquiriesOpen > 0)
    throw new Refusal('INQUIRIES_UNANSWERED', `${inquiriesOpen} inquiries are not answered.`);
  if (outcomes.includes(Outcome.CANNOT_ESTABLISH))
    throw new Refusal(
      'OUTCOME_NOT_ESTABLISHED',
      'A figure is missing or a person must settle something first.',
    );
  return { ...vote, state: VoteState.DECLARED, declaredAt: now };
}

/**
 * A publication is taken back with a reason only, and the votes are counted anew; no ballot is taken any more.
 * @throws Refusal VOTE_STATE_UNFIT · REASON_MISSING
 */
export function withdrawResult(vote: OwnersVote, reason: string): OwnersVote {
  requireState(vote, VoteState.RESULT_POSTED);
  requireReason(reason);
  return { ...vote, state: VoteState.CLOSED, resultPostedOn: null };
}

/** @throws Refusal VOTE_STATE_UNFIT */
export function archive(vote: OwnersVote): OwnersVote {
  requireState(vote, VoteState.DECLARED, VoteState.ANNULLED);
  return { ...vote, state: VoteState.ARCHIVED };
}

/**
 * By whoever ran it before it is declared, by the authority afterwards (物业管理条例 Art 19). A draft is simply thrown away.
 * @throws Refusal VOTE_STATE_UNFIT · REASON_MISSING
 */
export function annul(vote: OwnersVote, reason: string, now: Date): OwnersVote {
  const { ROLL_POSTED, NOTICED, CLOSED, RESULT_POSTED, DECLARED } = VoteState;
  requireState(vote, ROLL_POSTED, NOTICED, CLOSED, RESULT_POSTED, DECLARED);
  requireReason(reason);
  return { ...vote, state: VoteState.ANNULLED, annulment: { at: now, reason } };
}
