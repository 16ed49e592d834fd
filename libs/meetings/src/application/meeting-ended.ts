import type { Tx } from '@sifang/platform';
import type { Jurisdiction, Meeting } from '../domain/meeting.js';
import { seatsThatCame } from '../persistence/seat.repository.js';

export interface MeetingEnded extends Jurisdiction {
  readonly meetingId: string;
  readonly kind: Meeting['kind'];
  readonly openedAt: Date;
  /** Whoever came to a voting seat, if only for a while. */
  readonly came: readonly string[];
  readonly now: Date;
}

type Listener = (tx: Tx, ended: MeetingEnded) => Promise<void>;

const listeners = new Map<string, Listener>();

/**
 * Other contexts are told, in the same transaction, that a meeting has come to its end, and who came. An end that was taken back comes again.
 * @param who the context that listens; once for each
 */
export function onMeetingEnded(who: string, listener: Listener): void {
  listeners.set(who, listener);
}

export async function meetingEnded(tx: Tx, meeting: Meeting, now: Date): Promise<void> {
  if (listeners.size === 0) return;
  const { id: meetingId, kind, estateId, communityId, townId, openedAt } = meeting;
  const seats = await seatsThatCame(tx, meetingId);
  const came = seats.filter(({ votes, presentSince }) => votes && presentSince !== null);
  const ended = { meetingId, kind, estateId, communityId, townId, openedAt: openedAt!, now };
  for (const listener of listeners.values())
    await listener(tx, { ...ended, came: came.map(({ personId }) => personId) });
}
