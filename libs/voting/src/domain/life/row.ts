import type { CalendarDay } from '@sifang/kernel';
import type { FollowingPolicy, Policies } from '../law/policies.js';
import type { RuleProfile } from '../law/rule-profile.js';
import type { VoteState } from './vote.js';

export enum BallotForm {
  /** 记名: who voted how is kept, for tellers and supervisors. */
  NAMED = 'NAMED',
  /** 无记名: who voted and what was chosen are kept apart, with nothing to join them. */
  SECRET = 'SECRET',
}

/** What is published of a named vote, besides the totals. Never a choice. */
export enum Disclosure {
  /** Which units took part, with their areas. */
  UNITS = 'UNITS',
  TOTALS = 'TOTALS',
}

/** As settled beforehand and printed on the ballot; whose delivery is proved is known only at the end. */
export type VotePolicies = Omit<Policies, 'silent'> & {
  /** The article of the owners' rules by which silent ballots follow the majority; null: they do not. */
  readonly silentArticle: string | null;
};

/** And what the ballot offers, which changes no count. */
export type BallotPolicies = VotePolicies & { readonly following: FollowingPolicy };

/** A vote of the owners as it is kept, without its items and extensions. */
export interface OwnersVoteRow {
  readonly id: string;
  readonly seq: number;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  readonly year: number;
  /** Of the votes of this estate in this year. */
  readonly number: number;
  readonly title: string;
  readonly temporary: boolean;
  /** 测试: practised with, never mixed with real ones. */
  readonly trial: boolean;
  readonly form: BallotForm;
  readonly disclosure: Disclosure;
  /** Null: the whole estate. */
  readonly buildings: readonly string[] | null;
  readonly profileName: string;
  readonly profile: RuleProfile;
  readonly policies: BallotPolicies;
  readonly state: VoteState;
  /** The topic that asked for it. */
  readonly topicId: string | null;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly rollHash: string | null;
  readonly rollHeads: number | null;
  /** Whole number of 0.01 ㎡, as text: a city's area does not fit the database's smaller number. */
  readonly rollArea: string | null;
  readonly rollUnits: number | null;
  readonly rollPostedAt: Date | null;
  readonly registryArea: string | null;
  readonly gapExplained: string | null;
  readonly noticedOn: CalendarDay | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  /** As it was posted; see `application/result`. */
  readonly result: unknown;
  readonly resultPostedOn: CalendarDay | null;
  readonly declaredAt: Date | null;
  readonly archivedAt: Date | null;
  readonly annulledAt: Date | null;
  readonly annulledBecause: string | null;
}

export type VotePlaces = Pick<OwnersVoteRow, 'estateId' | 'communityId' | 'townId'>;
