import type { Share } from '@sifang/kernel';
import type { Bound, Frozen, Ruled } from '@sifang/voting/domain';

/**
 * What differs between places in the life of a committee, as data. Null is "no rule found, so none is applied"; a value
 * without a rule behind it says so by its standing. The thresholds of the vote are the Civil Code's and no part of it.
 */
export interface ElectionProfile {
  readonly zh: string;
  readonly en: string;

  // The committee (业主委员会)
  /** Always odd. */
  readonly size: Ruled<SizeRule>;
  readonly termYears: Ruled<{ readonly least: number; readonly most: number }>;
  readonly vacancy: Ruled<VacancyRule>;
  /** Without a meeting of the committee for so long it is elected anew. */
  readonly inactiveMonths: Ruled<number> | null;

  // After the vote
  readonly firstMeetingDays: Ruled<number>;
  readonly postOfficersDays: Ruled<number>;
  readonly filingDays: Ruled<number>;
  readonly changeFilingDays: Ruled<number>;
  readonly filingAnswer: Ruled<Days> | null;
  readonly handoverDays: Ruled<number>;
  /** The seal is used when so many of all members have signed. */
  readonly sealSignatures: Ruled<Bound>;

  // Its meetings
  /** Of so many members: every seat, or those that are filled. */
  readonly emptySeatsCount: Ruled<boolean>;
  /** It meets at least once in so many months; null: no rule found. */
  readonly meetEveryMonths: Ruled<number> | null;
  readonly committeeQuorum: Ruled<Bound>;
  readonly decisionsPostedDays: Ruled<number>;
  /** Absent from so many of a year's meetings: a motion to end the membership is put. */
  readonly absence: Ruled<Share> | null;
  /** Of all owners, by heads: may demand that a member be removed. */
  readonly removalRequest: Ruled<Share> | null;

  // Before the term ends
  /** Months before it ends in which the committee reports that it does. */
  readonly leadMonths: Ruled<number>;
  /** Days before it ends by which the vote must have been held. */
  readonly heldBeforeDays: Ruled<number> | null;
  /** Days from the report in which the street forms the 换届小组. */
  readonly reelectionGroupDays: Ruled<number>;

  /** What waits while it is re-elected. */
  readonly frozen: Ruled<readonly Frozen[]>;

  readonly management: Ruled<ManagementRule>;

  // The election
  readonly firstTrigger: Ruled<TriggerRule>;
  /** Who may ask for the first assembly: so much of the heads or of the area. */
  readonly request: Ruled<{ readonly heads: Share; readonly area: Share | null }>;
  /** The street acts upon a request within so many days. */
  readonly groupDays: Ruled<number>;
  /** 筹备组 or 换届小组; its size is odd. */
  readonly group: Ruled<{ readonly least: number; readonly owners: Share; readonly postedDays: number }>;
  /** From the group's beginning to the vote. */
  readonly voteDays: Ruled<number>;
  readonly rollPostedDays: Ruled<number>;
  /** Owners who together nominate; 1: each may. */
  readonly jointNominators: Ruled<number>;
  readonly candidatesPosted: Ruled<{ readonly days: number; readonly before: number }>;
  /** Whether a changed list is posted again from its first day. */
  readonly repostRestarts: Ruled<boolean>;
  /** 差额: candidates beyond the seats, as a part of them, rounded up; null: as many candidates as seats will do. */
  readonly surplus: Ruled<Share> | null;
  readonly tieBreak: Ruled<readonly TieBreak[]>;
  /** Alternates at most, as a part of the seats, rounded down. */
  readonly alternates: Ruled<Share>;
  /** When those elected are a committee though seats stay empty. */
  readonly validity: Ruled<ValidityRule>;
  /** The names of those elected are posted within so many days from the day on which it is settled who they are. */
  readonly electedPostedDays: Ruled<number>;
}

export interface SizeRule {
  readonly least: number;
  /** Null: no upper limit was found. */
  readonly most: number | null;
  /** Estates that may have fewer; the limits are included (以下). Area in 0.01 ㎡. */
  readonly small: {
    readonly size: number;
    readonly households: number | null;
    readonly area: number | null;
  } | null;
}

export interface Days {
  readonly days: number;
  /** Whether working days are counted. */
  readonly working: boolean;
}

export enum Remedy {
  BY_ELECTION = 'BY_ELECTION',
  REELECTION = 'REELECTION',
  /** 郑州: a temporary meeting of the owners decides how the seats are filled. */
  OWNERS_MEETING = 'OWNERS_MEETING',
}

export interface VacancyRule {
  /** So much of the seats must be filled; `including`: the part itself suffices. Null: not looked at. */
  readonly left: Bound | null;
  /** Too many are missing when more than this part of the seats is empty. Null: not looked at. */
  readonly missing: Share | null;
  /** Whether fewer than the least size of a committee is too few. */
  readonly leastSize: boolean;
  readonly then: Remedy;
  /** While seats are empty and that is not the case; null: nothing has to happen. */
  readonly otherwise: Remedy.BY_ELECTION | null;
}

export enum Side {
  /** 业主代表 */
  OWNER = 'OWNER',
  /** 社区居委会 */
  COMMUNITY = 'COMMUNITY',
  /** 镇（街道） */
  STREET = 'STREET',
  /** 公安派出所 */
  POLICE = 'POLICE',
  /** 建设单位 */
  DEVELOPER = 'DEVELOPER',
}

/** 物管会 */
export interface ManagementRule {
  /** Always odd. */
  readonly least: number;
  readonly most: number | null;
  /** At least this part of the members are owners. */
  readonly owners: Share;
  /** Whose representative chairs. */
  readonly chair: readonly Side[];
  readonly deputy: readonly Side[];
  readonly termMonths: number;
  readonly posted: Days;
  /** Ends at most so many days after a committee has been filed. */
  readonly dissolvedDays: number | null;
}

export interface TriggerRule {
  /** Part of the area that is delivered. */
  readonly delivered: Share;
  /** So long after the first delivery, with less. */
  readonly later: { readonly years: number; readonly delivered: Share | null } | null;
}

export enum TieBreak {
  HEADS = 'HEADS',
  AREA = 'AREA',
  NEW_VOTE = 'NEW_VOTE',
  LOT = 'LOT',
}

export interface ValidityRule {
  /** As many as the least size of a committee. */
  readonly leastSize: boolean;
  /** More than this part of the agreed seats; null: no such rule. */
  readonly moreThan: Share | null;
}
