import { holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { requireNotOver } from './lifecycle.js';
import type { Jurisdiction, Meeting, Seat } from './meeting.js';

/** The meeting's own secretariat, and the town that watches over it, need no seat and no open door. */
const OFFICIAL = {
  community: [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF],
  town: [Office.PROPERTY_OFFICER],
};

/** 旁听: somebody who may follow without a part in the meeting, as long as guests are admitted. */
export function isGuest(
  actor: Actor,
  meeting: Jurisdiction & Pick<Meeting, 'chairId'>,
  seats: readonly Pick<Seat, 'personId'>[],
): boolean {
  return !(
    seats.some(({ personId }) => personId === actor.personId) ||
    meeting.chairId === actor.personId ||
    holds(actor, OFFICIAL.community, [meeting.communityId]) ||
    holds(actor, OFFICIAL.town, [meeting.townId])
  );
}

/** Of one who is a guest. Null: may look. */
export function keepsOut({ guestsAdmitted }: Pick<Meeting, 'guestsAdmitted'>): Refusal | null {
  if (guestsAdmitted) return null;
  return new Refusal(
    'GUESTS_NOT_ADMITTED',
    'The meeting has closed its doors; only those with a seat follow it now.',
  );
}

/** @throws Refusal MEETING_ADJOURNED · MEETING_CANCELLED */
export function admitGuests(meeting: Meeting, guestsAdmitted: boolean): Meeting {
  requireNotOver(meeting);
  return { ...meeting, guestsAdmitted };
}
