import { Refusal } from '@sifang/kernel';
import type { MeetingKind } from './kinds/meeting-kind.js';
import { MeetingState } from './lifecycle.js';
import type { Meeting, Seat } from './meeting.js';
import { MeetingStanding, standingOf } from './session.js';

/**
 * A party that stayed away is bound by nothing, so it is summoned again (case 74) [D].
 * @param seats each with when its holder first came
 * @throws Refusal MEETING_NOT_OVER · NOT_A_CONSULTATION
 */
export function requireConsultationOver(meeting: Meeting, kind: MeetingKind, seats: readonly Seat[]): void {
  if (meeting.state !== MeetingState.ADJOURNED)
    throw new Refusal('MEETING_NOT_OVER', 'Adjourn the meeting first.');
  if (standingOf(kind, seats) !== MeetingStanding.CONSULTATION)
    throw new Refusal('NOT_A_CONSULTATION', 'Every party came to this meeting.');
}
