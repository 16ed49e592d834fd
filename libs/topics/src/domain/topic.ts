import { OrganisationKind } from '@sifang/estates/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { TopicState } from './lifecycle.js';

export enum TopicCategory {
  /** 设施维修 */
  REPAIRS = 'REPAIRS',
  /** 环境卫生 */
  CLEANING = 'CLEANING',
  /** 安全消防 */
  SAFETY = 'SAFETY',
  /** 停车充电 */
  PARKING = 'PARKING',
  /** 收费账目 */
  FEES = 'FEES',
  /** 邻里相处 */
  NEIGHBOURS = 'NEIGHBOURS',
  /** 物业服务 */
  SERVICE = 'SERVICE',
  /** 其他 */
  OTHER = 'OTHER',
}

/** For whom the filer spoke; says under which source the topic goes to an agenda. */
export enum FiledFor {
  RESIDENTS = 'RESIDENTS',
  FIRM = 'FIRM',
  COMMUNITY = 'COMMUNITY',
  DEPARTMENT = 'DEPARTMENT',
}

/** Where a topic belongs: its estate and the places above it. */
export interface TopicPlaces {
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
}

/** 议题: what somebody wants to be talked about. */
export interface Topic extends TopicPlaces {
  readonly id: string;
  /** Grows with every change. */
  readonly seq: number;
  readonly year: number;
  /** Counts the topics of one estate in a year from 1. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly category: TopicCategory;
  /** In the filer's words; empty: the whole estate. */
  readonly whereabouts: string;
  /** Null: not tied to one. */
  readonly building: string | null;
  /** Whose matter it is in the filer's eyes; null: not known. */
  readonly matterOf: OrganisationKind | null;
  /** The very organisation, where the filer named it. */
  readonly organisationId: string | null;
  readonly filedBy: string;
  readonly filedByName: string;
  readonly filedAs: string;
  readonly filedFor: FiledFor;
  readonly filedAt: Date;
  readonly filedOn: CalendarDay;
  /** Of the filer, that day; from 1. */
  readonly nthOfDay: number;
  readonly state: TopicState;
  /** Since when it waits in the pool; null: it never came there. A return does not begin the waiting anew. */
  readonly pooledAt: Date | null;
  readonly endedAt: Date | null;
  readonly mergedInto: string | null;
  /** What it was before it was merged; null while it is not. */
  readonly beforeMerge: TopicState.FILED | TopicState.POOL | null;
  readonly outcome: TopicOutcome | null;
}

/** What a meeting can come to; it decides nothing that Art 278 reserves to the owners. */
export enum TopicOutcome {
  /** 共识、议定事项 */
  AGREED = 'AGREED',
  /** 转业主共同决定 */
  OWNERS_VOTE = 'OWNERS_VOTE',
  /** 转部门 */
  FORWARDED = 'FORWARDED',
  /** 解释说明 */
  EXPLAINED = 'EXPLAINED',
}

/** Such as 议〔2026〕12: what stands on an agenda. */
export function topicNumber({ year, number }: Pick<Topic, 'year' | 'number'>): string {
  return `议〔${year}〕${number}`;
}

/** Told alike of one that does not exist and of one that is none of somebody's business. */
export function topicNotFound(): Refusal {
  return new Refusal('TOPIC_NOT_FOUND', 'There is no such topic.');
}
