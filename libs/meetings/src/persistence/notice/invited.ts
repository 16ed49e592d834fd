import { addJob, type Tx } from '@sifang/platform';
import type { MeetingEvent } from '../../domain/meeting-event.js';

export const RENEW_TASK = 'renew-notice';

/** Several changes of an agenda in a row go out as one. */
const QUIET_MS = 60_000;

const CHANGES_WHAT_WAS_TOLD: readonly MeetingEvent['type'][] = [
  'AGENDA_ITEM_INSERTED',
  'AGENDA_ITEM_MOVED',
  'AGENDA_ITEM_WITHDRAWN',
  'AGENDA_ITEM_POSTPONED',
  'CARRIED_OVER_TAKEN',
  'CHAIR_TAKEN',
  'CHAIR_HANDED_OVER',
  'ACT_UNDONE',
];

/** Whoever was invited to a meeting that is still to come is told of what has just happened, a minute after the last such change. */
export async function tellInvited(
  tx: Tx,
  meetingId: string,
  type: MeetingEvent['type'],
  by: string,
  at: Date,
): Promise<void> {
  if (!CHANGES_WHAT_WAS_TOLD.includes(type)) return;
  const asked = `SELECT FROM meeting m JOIN notice n ON n.meeting_id = m.id AND n.version = 1
                  WHERE m.id = $1 AND m.state = 'SCHEDULED'`;
  const invited = await tx.query<unknown[]>(asked, [meetingId]);
  if (invited.length === 0) return;
  const runAt = new Date(at.getTime() + QUIET_MS);
  await addJob(tx, {
    task: RENEW_TASK,
    payload: { meetingId, by },
    runAt,
    key: `${RENEW_TASK} ${meetingId}`,
  });
}
