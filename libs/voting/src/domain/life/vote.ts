import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Matter } from '../law/matter.js';
import type { RuleProfile } from '../law/rule-profile.js';
import type { Slate } from '../slate/slate.js';

export enum VoteState {
  /** 起草 */
  DRAFT = 'DRAFT',
  /** 名册公示: frozen, hashed, posted for objections. */
  ROLL_POSTED = 'ROLL_POSTED',
  /** 已公告: ballots may be cast from `opensAt` until `closesAt`, by the clock and without an act. */
  NOTICED = 'NOTICED',
  CLOSED = 'CLOSED',
  /** 初步统计结果公示（询异） */
  RESULT_POSTED = 'RESULT_POSTED',
  /** 投票结果公示 */
  DECLARED = 'DECLARED',
  ARCHIVED = 'ARCHIVED',
  /** 作废: with a reason, and for good. */
  ANNULLED = 'ANNULLED',
}

/** 表决事项, as it stands on the ballot. */
export interface VoteItem {
  readonly id: string;
  readonly matter: Matter;
  readonly text: string;
  /** 选举项: the one of the vote in which it is a candidate; null or absent: of none. */
  readonly slate?: number | null;
}

export interface Extension {
  readonly until: Date;
  readonly announcedAt: Date;
  readonly reason: string;
}

export interface OwnersVote {
  readonly state: VoteState;
  /** As it was when the vote was drafted: a rule that changes later changes no vote that runs. */
  readonly profile: RuleProfile;
  /** 临时会议: called by a fifth of the owners or because it cannot wait; some places give it a shorter notice. */
  readonly temporary: boolean;
  readonly items: readonly VoteItem[];
  readonly slates: readonly Slate[];
  /** SHA-256 of the frozen roll, in hexadecimal; null before. */
  readonly rollHash: string | null;
  readonly noticedOn: CalendarDay | null;
  readonly opensAt: Date | null;
  /** The first moment at which no ballot is taken any more; 24:00 of a day is the next day's 00:00. */
  readonly closesAt: Date | null;
  readonly extensions: readonly Extension[];
  readonly resultPostedOn: CalendarDay | null;
  readonly declaredAt: Date | null;
  readonly annulment: { readonly at: Date; readonly reason: string } | null;
}

/** @throws Refusal VOTE_STATE_UNFIT naming what the vote would have to be */
export function requireState(vote: OwnersVote, ...fit: readonly VoteState[]): void {
  if (!fit.includes(vote.state))
    throw new Refusal('VOTE_STATE_UNFIT', `The vote is ${vote.state}; this needs ${fit.join(' or ')}.`);
}

/** @throws Refusal REASON_MISSING */
export function requireReason(reason: string): void {
  if (reason.trim() === '') throw new Refusal('REASON_MISSING', 'Say why.', 'reason');
}
