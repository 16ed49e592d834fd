import type { CalendarDay } from '@sifang/kernel';
import type { AgendaItem } from '../domain/agenda.js';
import type { Speech } from '../domain/floor.js';
import type { Meeting, Seat } from '../domain/meeting.js';
import type { Motion, VoteChoice } from '../domain/motion.js';

/** What JSON makes of dates. */
type InJson<T> = {
  readonly [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K];
};

export type SeatRow = InJson<Seat> & {
  /** When the holder first came; null for those who never did. */
  readonly cameAt: string | null;
};
export type MotionRow = InJson<Motion> & {
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
  readonly agenda: readonly InJson<AgendaItem>[];
  readonly speakers: readonly InJson<Speech>[];
  readonly motions: readonly MotionRow[];
  readonly outcomes: readonly OutcomeRow[];
}
