export { SignInSheet, type SheetFile } from './application/attendance/sheet/sign-in-sheet.js';
export { addAgendaItem, type AddAgendaItem } from './application/add-agenda-item.js';
export { recordOf } from './application/record-of.js';
export { recordOutcome, type RecordOutcome } from './application/record-outcome.js';
export { Calendars, type CalendarDocument } from './application/notice/calendars.js';
export { MeetingsModule } from './meetings.module.js';
export { meetingsSchema } from './persistence/meetings.schema.js';
export { fateOfItem, ItemFate, type FateOfItem } from './persistence/item-fate.queries.js';
