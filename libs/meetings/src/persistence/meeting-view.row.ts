import type { CalendarDay } from '@sifang/kernel';
import type { AgendaItem } from '../domain/agenda.js';
import type { Speech } from '../domain/floor.js';
import type { Meeting, Seat } from '../domain/meeting.js';
import type { Motion, VoteChoice } from '../domain/motion.js';
import type { Party } from '../domain/party.js';

/** What JSON makes of dates. */
export type InJson<T> = {
  readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

export type SeatRow = InJson<Seat> & {
  /** When the holder first came; null for those who never did. */
  readonly cameAt: string | null;
};
export type MotionRow = InJson<Omit<Motion, 'movedAt'>> & {
  /** Seats that have voted in secret, in an order that says nothing. */
  readonly marks: readonly string[];
  readonly votes: readonly {
    readonly seatId: string;
    readonly choice: VoteChoice;
    readonly castAt: string;
  }[];
};

export interface OutcomeRow {
  readonly resolutionId: string;
  readonly number: string;
  readonly motionId: string;
  readonly text: string;
  readonly addresseeName: string;
  readonly dueOn: CalendarDay;
}

/** 委托书 that is in force. */
export interface LetterRow {
  readonly id: string;
  readonly seatId: string;
  readonly holderId: string;
  readonly holderName: string;
  /** Null: the whole meeting. */
  readonly itemIds: readonly string[] | null;
}

export interface LastActRow {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly undoable: boolean;
}

/** A meeting with everything in it, before it is decided who may see what. */
export interface MeetingRow extends Meeting {
  readonly seq: number;
  /** Changes when the data was restored; sequence numbers compare within one epoch only. */
  readonly epoch: string;
  readonly serverTime: Date;
  readonly estateName: string;
  readonly communityName: string;
  readonly townName: string;
  readonly seats: readonly SeatRow[];
  /** Who may stand in for whom; told to nobody but those two. */
  readonly letters: readonly LetterRow[];
  readonly agenda: readonly InJson<AgendaItem>[];
  readonly speakers: readonly InJson<Speech>[];
  readonly motions: readonly MotionRow[];
  readonly outcomes: readonly OutcomeRow[];
  /** How long each party has spoken, in speeches that are over. */
  readonly spoken: readonly { readonly party: Party; readonly seconds: number }[];
  /** The last event that steered the meeting. */
  readonly lastAct: LastActRow | null;
  /** Four characters, as the big screen shows them at this moment. */
  readonly checkInCode: string;
  /** Doors for big screens that are open by a key. */
  readonly openScreens: readonly string[];
}

/** As the database tells it: with the secret that codes are made of, which goes no further than the reader. */
export type MeetingRowInside = Omit<MeetingRow, 'checkInCode'> & { readonly checkInSecret: string };
