import { Refusal } from '@sifang/kernel';
import type { MeetingKind } from './kinds/meeting-kind.js';
import { quorumOf, type QuorumSeat } from './kinds/quorum.js';
import { mayBecome, MeetingState, requireInSession, requireOpened } from './lifecycle.js';
import type { Meeting, Seat } from './meeting.js';

/** @throws Refusal MEETING_ALREADY_OPEN · MEETING_ADJOURNED · NOBODY_PRESENT */
export function openMeeting(meeting: Meeting, seats: readonly Seat[], now: Date): Meeting {
  if (meeting.state === MeetingState.IN_SESSION)
    throw new Refusal('MEETING_ALREADY_OPEN', 'The meeting is already in session.');
  if (!mayBecome(meeting.state, MeetingState.IN_SESSION)) requireInSession(meeting);
  if (!seats.some(isPresent)) throw new Refusal('NOBODY_PRESENT', 'Nobody has checked in yet.');
  return { ...meeting, state: MeetingState.IN_SESSION, openedAt: now };
}

/** Also out of a recess from which nobody came back. @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED */
export function adjournMeeting(meeting: Meeting, now: Date): Meeting {
  requireOpened(meeting);
  return {
    ...meeting,
    state: MeetingState.ADJOURNED,
    adjournedAt: now,
    recessSince: null,
    recessUntil: null,
  };
}

/** Who takes the chair next must be there. @throws Refusal SEAT_NOT_FOUND · SEAT_NOT_PRESENT */
export function successor(seats: readonly Seat[], seatId: string): Seat {
  const seat = seats.find(({ id }) => id === seatId);
  if (!seat) throw new Refusal('SEAT_NOT_FOUND', 'This meeting has no such seat.', 'seatId');
  if (!isPresent(seat)) throw new Refusal('SEAT_NOT_PRESENT', 'This seat has not checked in.', 'seatId');
  return seat;
}

export enum MeetingStanding {
  /** Of every party that its kind requires somebody came. */
  COMPLETE = 'COMPLETE',
  /** 协商: a party is missing; what is said binds only those who are there. */
  CONSULTATION = 'CONSULTATION',
}

/** Judged by who is there, so that a party that comes late completes the meeting. */
export function standingOf(kind: MeetingKind, seats: readonly QuorumSeat[]): MeetingStanding {
  const { missing } = quorumOf(kind, seats);
  return missing.length === 0 ? MeetingStanding.COMPLETE : MeetingStanding.CONSULTATION;
}

export function isPresent(seat: Seat): boolean {
  return seat.presentSince !== null;
}
