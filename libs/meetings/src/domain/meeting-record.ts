import type { CalendarDay } from '@sifang/kernel';
import type { AgendaItem } from './agenda.js';
import type { MeetingEvent } from './meeting-event.js';
import type { Jurisdiction, Meeting, Seat } from './meeting.js';
import type { Motion } from './motion.js';
import type { OutcomeTerms } from './outcome.js';

/** One line of the record as it was written, whatever its type means: colleagues add types, and records outlive them. */
export interface RecordedEvent {
  /** From 1, without holes. */
  readonly seq: number;
  readonly type: MeetingEvent['type'] | (string & {});
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  /** What belongs to the type, such as `seatId`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

export type RecordedSeat = Omit<Seat, 'presentSince'>;

/** `tally` is null when it was never announced. */
export type RecordedMotion = Pick<
  Motion,
  'id' | 'itemId' | 'text' | 'state' | 'secret' | 'amendment' | 'matter' | 'tally'
>;

export type RecordedItem = Pick<
  AgendaItem,
  | 'id'
  | 'position'
  | 'kind'
  | 'title'
  | 'summary'
  | 'source'
  | 'sourceRef'
  | 'state'
  | 'urgentBecause'
  | 'droppedBecause'
>;

/** 议定事项 as the meeting recorded it. */
export interface RecordedOutcome extends OutcomeTerms {
  readonly resolutionId: string;
  readonly motionId: string;
  readonly number: string;
  readonly text: string;
  readonly addresseeName: string;
  readonly dueOn: CalendarDay;
}

/** All that a meeting leaves behind, of one moment: what happened in order, and the names of those and of that which it speaks of. */
export interface MeetingRecord {
  readonly meeting: Pick<
    Meeting,
    | keyof Jurisdiction
    | 'id'
    | 'number'
    | 'kind'
    | 'rules'
    | 'title'
    | 'venue'
    | 'startsAt'
    | 'chairId'
    | 'state'
    | 'openedAt'
    | 'adjournedAt'
  > & { readonly estateName: string; readonly communityName: string; readonly townName: string };
  /** In the order of the invitation; names and offices as they were when the meeting was called. */
  readonly seats: readonly RecordedSeat[];
  readonly items: readonly RecordedItem[];
  readonly motions: readonly RecordedMotion[];
  readonly outcomes: readonly RecordedOutcome[];
  readonly events: readonly RecordedEvent[];
  /** Names of those of whom entries speak by `personId`, as they are now. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}
