import { Refusal } from '@sifang/kernel';

/** What may be opened by a key alone, without an account. */
export enum DoorKind {
  /** The big screen: looks. */
  SCREEN = 'SCREEN',
  /** 自助签到机: people check in at it. */
  KIOSK = 'KIOSK',
}

/** So many at once: halls with a second screen, a machine at each entrance. */
export const MOST_DOORS = 10;

/** Told of a key that was withdrawn as of one that never was. */
export function doorClosed(): Refusal {
  return new Refusal(
    'DOOR_CLOSED',
    'This address is not open, or not any more; ask at the desk for a new one.',
  );
}

/** @throws Refusal DOORS_TOO_MANY */
export function requireRoomForDoor(open: number): void {
  if (open >= MOST_DOORS)
    throw new Refusal('DOORS_TOO_MANY', `At most ${MOST_DOORS} screens and machines are open at once.`);
}
