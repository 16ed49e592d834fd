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
  readonly title: string;
  readonly venue: string;
  readonly startsAt: Date;
  /** The person in the chair; holds one of the seats. */
  readonly chairId: string;
  /** Four characters, read off the big screen. */
  readonly checkInCode: string;
  readonly state: MeetingState;
  /** Whether those without a seat may follow (旁听). */
  readonly guestsAdmitted: boolean;
  /** Null: not yet. */
  readonly openedAt: Date | null;
  /** Null: not yet. */
  readonly adjournedAt: Date | null;
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
  /** False for those who advise and do not vote. */
  readonly votes: boolean;
  /** Null: absent. */
  readonly presentSince: Date | null;
}
