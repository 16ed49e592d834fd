import { Refusal } from '@sifang/kernel';

/**
 * What people do all the time without moving the meeting on. Anything else changes the picture on which a chair decides.
 * Types of `MeetingEvent`; those of attendance begin with SEAT_.
 */
const QUIET: readonly string[] = [
  ...['SPEECH_REQUESTED', 'SPEECH_WITHDRAWN'],
  ...['VOTE_CAST', 'SECRET_VOTE_CAST', 'GUESTS_ADMITTED', 'GUESTS_SENT_OUT'],
  ...['REMOTE_ASKED', 'REMOTE_ANSWERED', 'PROXY_ENTERED', 'PROXY_WITHDRAWN'],
  ...['CLERK_NAMED', 'CLERK_WITHDRAWN', 'DOOR_OPENED', 'DOOR_CLOSED', 'MEMBERS_FOLLOWED'],
];

/** Whether an event of this type moves the meeting on. */
export function steers(type: string): boolean {
  return !QUIET.includes(type) && !type.startsWith('SEAT_');
}

/** Two consoles, two pictures: whoever acts on the older one is told to look again. */
export function stale(): Refusal {
  return new Refusal('STALE', 'Somebody else has just moved the meeting on; look again before you act.');
}
