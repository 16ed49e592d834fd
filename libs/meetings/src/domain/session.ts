import { Refusal } from '@sifang/kernel';
import { mayBecome, MeetingState, requireInSession } from './lifecycle.js';
import { FOUR_PARTY } from './meeting-kind.js';
import type { Meeting, Seat } from './meeting.js';
import type { Party } from './party.js';

/** @throws Refusal MEETING_ALREADY_OPEN · MEETING_ADJOURNED · NOBODY_PRESENT */
export function openMeeting(meeting: Meeting, seats: readonly Seat[], now: Date): Meeting {
  if (meeting.state === MeetingState.IN_SESSION)
    throw new Refusal('MEETING_ALREADY_OPEN', 'The meeting is already in session.');
  if (!mayBecome(meeting.state, MeetingState.IN_SESSION)) requireInSession(meeting);
  if (!seats.some(isPresent)) throw new Refusal('NOBODY_PRESENT', 'Nobody has checked in yet.');
  return { ...meeting, state: MeetingState.IN_SESSION, openedAt: now };
}

/** @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED */
export function adjournMeeting(meeting: Meeting, now: Date): Meeting {
  requireInSession(meeting);
  return { ...meeting, state: MeetingState.ADJOURNED, adjournedAt: now };
}

export enum MeetingStanding {
  /** All four parties came. */
  FOUR_PARTY = 'FOUR_PARTY',
  /** 协商: a party is missing; what is said binds only those who are there. */
  CONSULTATION = 'CONSULTATION',
}

/** Judged by who is there, so that a party that comes late completes the meeting. */
export function standingOf(seats: readonly Seat[]): MeetingStanding {
  const complete = FOUR_PARTY.required.every(party => partyIsPresent(party, seats));
  return complete ? MeetingStanding.FOUR_PARTY : MeetingStanding.CONSULTATION;
}

export function partyIsPresent(party: Party, seats: readonly Seat[]): boolean {
  return seats.some(seat => seat.party === party && isPresent(seat));
}

export function isPresent(seat: Seat): boolean {
  return seat.presentSince !== null;
}
