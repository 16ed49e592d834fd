import { Refusal } from '@sifang/kernel';
import type { RuleProfile } from '../law/rule-profile.js';
import { monthsAfter } from './months-after.js';
import { requireReason, requireState, VoteState, type OwnersVote } from './vote.js';

/** Whether a ballot that arrives at `now`, by the database's clock, is in time: 23:59:59 is, 00:00:00 is not (case 47). */
export function takesBallots({ state, opensAt, closesAt }: OwnersVote, now: Date): boolean {
  return state === VoteState.NOTICED && opensAt! <= now && now < closesAt!;
}

/** @throws Refusal VOTE_NOT_OPEN_YET · VOTE_CLOSED · VOTE_STATE_UNFIT */
export function requireOpen(vote: OwnersVote, now: Date): void {
  if (takesBallots(vote, now)) return;
  if (vote.state === VoteState.NOTICED && now < vote.opensAt!)
    throw new Refusal('VOTE_NOT_OPEN_YET', `The vote opens at ${vote.opensAt!.toISOString()}.`);
  if (vote.closesAt && vote.state !== VoteState.ANNULLED)
    throw new Refusal('VOTE_CLOSED', 'The vote is closed; no ballot is taken any more.');
  requireState(vote, VoteState.NOTICED);
}

/**
 * 延期, announced while the vote runs and too few have taken part. Ballots that were cast stand (case 55).
 * @throws Refusal VOTE_NOT_OPEN_YET · VOTE_CLOSED · VOTE_STATE_UNFIT · REASON_MISSING · QUORUM_REACHED · EXTENDED_ENOUGH ·
 *   EXTENSION_BACKWARDS · EXTENSION_TOO_LONG · WINDOW_TOO_LONG
 */
export function extend(
  vote: OwnersVote,
  { until, reason }: { readonly until: Date; readonly reason: string },
  quorumReached: boolean,
  now: Date,
): OwnersVote {
  requireOpen(vote, now);
  requireReason(reason);
  const { extensions, opensAt, closesAt } = vote;
  const { extensionTimes, extensionMonths, windowDays } = vote.profile;
  if (quorumReached)
    throw new Refusal('QUORUM_REACHED', 'Enough have taken part; there is nothing to wait for.');
  if (extensions.length >= extensionTimes.value)
    throw new Refusal('EXTENDED_ENOUGH', `A vote is extended ${extensionTimes.value} time(s) at most.`);
  if (until <= closesAt!) throw new Refusal('EXTENSION_BACKWARDS', 'It would close no later.', 'until');
  if (extensionMonths && until > monthsAfter(closesAt!, extensionMonths.value))
    throw new Refusal(
      'EXTENSION_TOO_LONG',
      `By ${extensionMonths.value} months at most, which is ${monthsAfter(closesAt!, extensionMonths.value).toISOString()}.`,
      'until',
    );
  requireNotTooLong({ opensAt: opensAt!, closesAt: until }, windowDays, 'until');
  return { ...vote, closesAt: until, extensions: [...extensions, { until, reason, announcedAt: now }] };
}

/** By the clock; whoever does it a second time changes nothing. @throws Refusal VOTE_STATE_UNFIT · VOTE_STILL_OPEN */
export function close(vote: OwnersVote, now: Date): OwnersVote {
  if (vote.state === VoteState.CLOSED) return vote;
  requireState(vote, VoteState.NOTICED);
  if (now < vote.closesAt!)
    throw new Refusal('VOTE_STILL_OPEN', `It closes at ${vote.closesAt!.toISOString()}.`);
  return { ...vote, state: VoteState.CLOSED };
}

const DAY_MS = 86_400_000;

export interface Window {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** As it lasts in all, extensions among it (杭州 60 days; case 50). @throws Refusal WINDOW_TOO_LONG */
export function requireNotTooLong(
  window: Window,
  windowDays: RuleProfile['windowDays'],
  field: string,
): void {
  if (windowDays && daysOf(window) > windowDays.value.most)
    throw new Refusal('WINDOW_TOO_LONG', `It lasts ${windowDays.value.most} days at most.`, field);
}

/** A window is as long as its hours, so that five days are five times 24 of them. [D] */
export function daysOf({ opensAt, closesAt }: Window): number {
  return (closesAt.getTime() - opensAt.getTime()) / DAY_MS;
}
