import { Refusal } from '@sifang/kernel';

/** A hall with two walls, and the next meeting's. [D] */
export const MOST_SCREENS = 10;
/** A vote is open for weeks and its screen hangs in the lobby; no key outlives a month. [D] */
export const LONGEST_DAYS = 31;

const DAY_MS = 86_400_000;

export function screenExpiresAt(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}

/** Told of a key that was withdrawn or has expired as of one that never was. */
export function screenClosed(): Refusal {
  return new Refusal(
    'DOOR_CLOSED',
    'This address is not open, or not any more; ask at the desk for a new one.',
  );
}

/** @throws Refusal DOORS_TOO_MANY */
export function requireRoomForScreen(open: number): void {
  if (open >= MOST_SCREENS)
    throw new Refusal('DOORS_TOO_MANY', `At most ${MOST_SCREENS} screens are open at once.`);
}
