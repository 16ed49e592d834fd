import type { Office } from '@sifang/identity/domain';
import type { Party } from '../party.js';
import type { Bar } from './bar.js';

export enum KindCode {
  /** 四方议事会 */
  FOUR_PARTY = 'FOUR_PARTY',
  /** 三位一体议事协调会 */
  TRINITY = 'TRINITY',
  /** 3+2+X 联席会议 */
  JOINT_3_2_X = 'JOINT_3_2_X',
  /** 五方会议 */
  FIVE_PARTY = 'FIVE_PARTY',
  /** 街巷议事会 */
  LANE_COUNCIL = 'LANE_COUNCIL',
  /** 党群议事会 */
  PARTY_AND_PEOPLE_COUNCIL = 'PARTY_AND_PEOPLE_COUNCIL',
  /** 家园议事会 */
  HOME_COUNCIL = 'HOME_COUNCIL',
  /** 业主委员会会议 */
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  /** 物业管理委员会会议 */
  PROPERTY_COMMITTEE = 'PROPERTY_COMMITTEE',
  /** 诉求协调会 */
  COORDINATION = 'COORDINATION',
  /** 专家会诊 */
  EXPERT_CONSULTATION = 'EXPERT_CONSULTATION',
  /** 物业管理联席会议 */
  JOINT_CONFERENCE = 'JOINT_CONFERENCE',
}

/** What a seat may do; each may also do what those after it may. */
export enum SeatRole {
  /** 表决席 */
  VOTING = 'VOTING',
  /** 发言席: speaks and does not vote. */
  SPEAKING = 'SPEAKING',
  /** 列席: is there and may ask for the floor, but stands for nobody: a party is not present by it. [D] */
  ATTENDING = 'ATTENDING',
}

export interface PartyInKind {
  readonly party: Party;
  /** Needs a seat, or the meeting cannot be called; while nobody of it is there, the meeting is a consultation. */
  readonly required: boolean;
  /** The most that a seat of this party may do. */
  readonly most: SeatRole;
  /** Which offices may sit for it in this kind of meeting; null: those that may sit for the party anywhere. */
  readonly offices: readonly Office[] | null;
}

/** All of what is asked for must be met. */
export interface QuorumRule {
  /** Of so many parties somebody is there who may speak. */
  readonly parties: number;
  /** So many of all voting seats; null: no such rule. */
  readonly seats: Bar | null;
  /** So many of one party's voting seats besides. */
  readonly within: readonly { readonly party: Party; readonly bar: Bar }[];
}

export enum DecisionRule {
  /** 到会过半数: the seats for it clear the bar among the voting seats present; abstentions and silence count among them. */
  SEATS_PRESENT = 'SEATS_PRESENT',
  /** 全体过半数: they clear the bar among all voting seats, also those that stayed away. */
  ALL_SEATS = 'ALL_SEATS',
  /** 各方分别过半数: they clear the bar among the voting seats present of every party that has some. */
  EACH_PARTY = 'EACH_PARTY',
  /** 各方一致: no party objects and at least one agrees; see `decide`. */
  CONSENSUS = 'CONSENSUS',
}

/** What sort of meeting: who comes, what a seat may do, how it decides. Data, because places differ; never an `if`. */
export interface MeetingKind {
  readonly code: KindCode;
  readonly parties: readonly PartyInKind[];
  /** Of so many parties at least somebody must have a seat. */
  readonly leastParties: number;
  readonly quorum: QuorumRule;
  readonly decision: { readonly rule: DecisionRule; readonly bar: Bar };
  /** Whether what it resolves binds those present; otherwise it advises. */
  readonly binds: boolean;
  /** Whether somebody may come in place of a seat's holder with a letter of proxy. */
  readonly proxies: boolean;
  /** Who calls it: one of these offices, held for the estate, its community or its town. */
  readonly calledBy: readonly Office[];
  /** Whole days between notice and meeting, the day of the notice not counted. */
  readonly noticeDays: number;
  /** Whole days for which what came of it is published; null: no rule found, and nothing is set. */
  readonly publicationDays: number | null;
  /** Of a body whose members are known when its meeting is called: all of them count, whether they have a seat here or not. */
  readonly members?: {
    readonly all: number;
    readonly of: Partial<Readonly<Record<Party, number>>>;
  };
  /** Where the rules come from; [D] marks a default of ours where no rule was found. */
  readonly source: string;
}
