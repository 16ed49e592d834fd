import type { Actor } from '@sifang/identity/domain';
import type { Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { MeetingState } from '../../domain/lifecycle.js';
import { lockMeeting } from '../../persistence/meeting.repository.js';
import { renewNotice } from './renew-notice.js';

/**
 * What the worker does when the agenda of a meeting was changed: tells those invited, unless it is again as they know it
 * or the meeting has begun.
 * @param by who made the last of the changes
 */
export async function tellChanges(
  database: Database,
  clock: Clock,
  { meetingId, by }: { readonly meetingId: string; readonly by: string },
): Promise<void> {
  const actor: Actor = { personId: by, name: '', appointments: [] };
  await database.transaction(async tx => {
    const { state } = await lockMeeting(tx, meetingId);
    if (state === MeetingState.SCHEDULED) await renewNotice({ tx, now: clock.now(), actor }, meetingId);
  });
}
