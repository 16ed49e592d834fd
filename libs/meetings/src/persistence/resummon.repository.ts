import type { Tx } from '@sifang/platform';
import { MeetingTable } from './meeting.table.js';

/** The meeting to which the parties of this one were summoned again; null: they were not. */
export async function resummonedAs(tx: Tx, meetingId: string): Promise<string | null> {
  const again = await tx.findOneBy(MeetingTable, { resummonsId: meetingId });
  return again?.id ?? null;
}

/** The key decides between two who summon at the same moment. */
export async function noteResummons(tx: Tx, id: string, resummonsId: string): Promise<void> {
  await tx.update(MeetingTable, id, { resummonsId });
}
