import { Refusal } from '@sifang/kernel';
import { MeetingState } from '../lifecycle.js';
import type { Meeting } from '../meeting.js';

/** What may be opened by a key alone, without an account. */
export enum DoorKind {
  /** The big screen: looks. */
  SCREEN = 'SCREEN',
  /** 自助签到机: people check in at it. */
  KIOSK = 'KIOSK',
}

/** So many at once: halls with a second screen, a machine at each entrance. */
export const MOST_DOORS = 10;

/** So long after the end a screen still shows what came of it. [D] */
const A_DAY_MS = 86_400_000;

/**
 * Keys open nothing a day after the meeting any more, or after the day it was called for when it was never held.
 * @returns null while it is in session, however long that takes
 */
export function keysExpireAt({
  state,
  startsAt,
  adjournedAt,
}: Pick<Meeting, 'state' | 'startsAt' | 'adjournedAt'>): Date | null {
  if (state === MeetingState.IN_SESSION) return null;
  return new Date((adjournedAt ?? startsAt).getTime() + A_DAY_MS);
}

/** Whether the keys of screen and kiosk open nothing any more: a day after the end. */
export function keysHaveExpired(
  meeting: Pick<Meeting, 'state' | 'startsAt' | 'adjournedAt'>,
  now: Date,
): boolean {
  const at = keysExpireAt(meeting);
  return at !== null && at <= now;
}

/** Told of a key that was withdrawn or has expired as of one that never was. */
export function doorClosed(): Refusal {
  return new Refusal(
    'DOOR_CLOSED',
    'This address is not open, or not any more; ask at the desk for a new one.',
  );
}

/** @throws Refusal DOORS_EXPIRED · DOORS_TOO_MANY */
export function requireRoomForDoor(meeting: Meeting, open: number, now: Date): void {
  if (keysHaveExpired(meeting, now))
    throw new Refusal(
      'DOORS_EXPIRED',
      'This meeting is over; no screen or machine is opened for it any more.',
    );
  if (open >= MOST_DOORS)
    throw new Refusal('DOORS_TOO_MANY', `At most ${MOST_DOORS} screens and machines are open at once.`);
}
