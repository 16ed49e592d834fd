import { MEETING_LIVE } from '../town/documents.js';

/** The web app numbers its operations. */
export function subscribe(meetingId: string, audience: string): string {
  const payload = { ...MEETING_LIVE, variables: { meetingId, audience, after: null } };
  return JSON.stringify({ id: '1', type: 'subscribe', payload });
}
