import type { MeetingRecord } from '../domain/meeting-record.js';
import { meetingNotFound } from '../domain/rights.js';
import { meetingRecord, type Reading } from '../persistence/meeting-record.queries.js';

/**
 * For contexts that write about meetings: what happened, in order, with names as they were. Asks for no rights;
 * whoever shows something of it does.
 * @throws Refusal MEETING_NOT_FOUND
 */
export async function recordOf(reading: Reading, meetingId: string): Promise<MeetingRecord> {
  const found = await meetingRecord(reading, meetingId);
  if (!found) throw meetingNotFound();
  return found;
}
