import { MEETING_LIVE } from '../town/documents.js';

/** The web app numbers its operations. @param after the last cursor that was seen */
export function subscribe(meetingId: string, audience: string, after: string | null = null): string {
  const payload = { ...MEETING_LIVE, variables: { meetingId, audience, after } };
  return JSON.stringify({ id: '1', type: 'subscribe', payload });
}
