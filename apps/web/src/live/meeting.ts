import type { MeetingFragment } from '../graphql/generated';

/** A meeting as one audience sees it, and its parts under the names that pages use. */
export type Meeting = MeetingFragment;
export type AgendaItem = Meeting['agenda'][number];
export type PartyPresence = Meeting['parties'][number];
export type Seat = PartyPresence['seats'][number];
export type Motion = Meeting['motions'][number];
export type MotionResult = NonNullable<Motion['result']>;
export type Outcome = Meeting['outcomes'][number];
export type Speech = NonNullable<Meeting['floor']>;

export function openItem(meeting: Meeting): AgendaItem | undefined {
  return meeting.agenda.find(item => item.id === meeting.openItemId);
}

/** The motion that is being voted on. */
export function runningMotion(meeting: Meeting): Motion | undefined {
  return meeting.motions.find(motion => motion.state === 'PUT');
}

/** Announced motions, the newest first. */
export function announced(meeting: Meeting): Motion[] {
  return meeting.motions.filter(motion => motion.result).reverse();
}

export function motionsOf(meeting: Meeting, itemId: string): Motion[] {
  return meeting.motions.filter(motion => motion.itemId === itemId);
}

/** The latest motion on the item that was put to the vote, running or decided; amendments are not what it is about. */
export function latestVote(meeting: Meeting, itemId: string): Motion | undefined {
  return motionsOf(meeting, itemId).findLast(
    ({ state, result, amends }) => !amends && (state === 'PUT' || result),
  );
}

export function itemOf(meeting: Meeting, motion: Motion): AgendaItem | undefined {
  return meeting.agenda.find(item => item.id === motion.itemId);
}

export function nextItem(meeting: Meeting): AgendaItem | undefined {
  return meeting.agenda.find(item => item.state === 'PENDING');
}

export function presentCount(meeting: Meeting): { present: number; total: number } {
  return meeting.parties.reduce(
    (sum, party) => ({ present: sum.present + party.present, total: sum.total + party.total }),
    { present: 0, total: 0 },
  );
}

export function seatOf(meeting: Meeting, seatId: string | undefined): Seat | undefined {
  return meeting.parties.flatMap(party => party.seats).find(seat => seat.id === seatId);
}
