export { recordOutcome, type RecordOutcome } from './application/record-outcome.js';
export { MeetingsModule } from './meetings.module.js';
export { meetingsSchema } from './persistence/meetings.schema.js';
