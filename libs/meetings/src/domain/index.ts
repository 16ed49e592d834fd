export { Party } from './party.js';
export { MeetingState } from './lifecycle.js';
export { MotionState } from './motion.js';
export { rights, requireRight } from './rights.js';
export type { Jurisdiction, Meeting, Seat } from './meeting.js';
export type { MeetingEvent } from './meeting-event.js';
export type {
  MeetingRecord,
  RecordedEvent,
  RecordedItem,
  RecordedMotion,
  RecordedOutcome,
  RecordedSeat,
} from './meeting-record.js';
export type { MotionTally } from './motion.js';
export { VoteChoice } from './motion.js';
export { AgendaItemKind, AgendaItemState, AgendaItemSource } from './agenda.js';
export { kindFor } from './kinds/rules.js';
export { KindCode } from './kinds/meeting-kind.js';
export type { MembersOfBody } from './members.js';
export { articleItem } from './matter.js';
