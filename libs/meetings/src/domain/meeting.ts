import type { KindCode, SeatRole } from './kinds/meeting-kind.js';
import type { KindRules } from './kinds/rules.js';
import type { MeetingState } from './lifecycle.js';
import type { Party } from './party.js';

/** Where a meeting belongs: its estate and the places above it. */
export interface Jurisdiction {
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
}

export interface Meeting extends Jurisdiction {
  readonly id: string;
  /** 第 n 次: counts the meetings of one estate from 1. */
  readonly number: number;
  readonly kind: KindCode;
  /** What the place's profile said differently of the kind when the meeting was called; see `kindFor`. */
  readonly rules: KindRules;
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  /** The person in the chair; holds one of the seats. */
  readonly chairId: string;
  readonly state: MeetingState;
  /** Whether those without a seat may follow (旁听). */
  readonly guestsAdmitted: boolean;
  /** Null: not yet. */
  readonly openedAt: Date | null;
  /** Null: not yet. */
  readonly adjournedAt: Date | null;
  /** 休会: since when; null: no recess now. */
  readonly recessSince: Date | null;
  /** When it is to go on; null: no recess now. */
  readonly recessUntil: Date | null;
}

export interface Seat {
  readonly id: string;
  readonly party: Party;
  readonly personId: string;
  /** Name, office and organisation as they were when the meeting was called; the record does not change later. */
  readonly holderName: string;
  readonly title: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  /** 表决席, 发言席 or 列席. */
  readonly role: SeatRole;
  /** Whether the role is that of a voting seat. */
  readonly votes: boolean;
  /** Null: absent. */
  readonly presentSince: Date | null;
  /** By which letter somebody else sits there now; left out or null: the holder does, or nobody. */
  readonly proxyId?: string | null;
}
