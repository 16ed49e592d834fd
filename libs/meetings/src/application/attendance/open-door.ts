import { randomBytes } from 'node:crypto';
import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { doorClosed, DoorKind, requireRoomForDoor } from '../../domain/attendance/door.js';
import { requireDesk } from '../../domain/rights.js';
import { clerksOf } from '../../persistence/attendance/clerk.repository.js';
import { closeDoor, doorOf, insertDoor, openDoorsOf } from '../../persistence/attendance/door.repository.js';
import {
  currentChange,
  lockMeeting,
  record,
  type MeetingChange,
} from '../../persistence/meeting.repository.js';

export interface OpenedDoor {
  readonly id: string;
  readonly kind: DoorKind;
  /** Told this once and kept nowhere. */
  readonly key: string;
}

/**
 * Opens the big screen, or a check-in machine, to any browser that has the key.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · DOORS_EXPIRED · DOORS_TOO_MANY
 */
async function open(
  { tx, now, actor }: ActContext<Actor>,
  meetingId: string,
  kind: DoorKind,
): Promise<OpenedDoor> {
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, await clerksOf(tx, meetingId));
  requireRoomForDoor(meeting, (await openDoorsOf(tx, meetingId)).length, now);
  const id = newId(now);
  const key = randomBytes(24).toString('base64url');
  await insertDoor(tx, { id, meetingId, kind, key, openedBy: actor.personId, at: now });
  await record(tx, meetingId, { type: 'DOOR_OPENED', doorId: id, kind }, actor, now);
  return { id, kind, key };
}

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · DOORS_EXPIRED · DOORS_TOO_MANY */
export function openScreenDoor(context: ActContext<Actor>, meetingId: string): Promise<OpenedDoor> {
  return open(context, meetingId, DoorKind.SCREEN);
}

/** @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · DOORS_EXPIRED · DOORS_TOO_MANY */
export function openKiosk(context: ActContext<Actor>, meetingId: string): Promise<OpenedDoor> {
  return open(context, meetingId, DoorKind.KIOSK);
}

export interface CloseDoor {
  readonly meetingId: string;
  readonly doorId: string;
}

/**
 * Withdraws a key. Screens that follow by it are shown a refusal with the number of this change. Again is harmless.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · DOOR_CLOSED
 */
export async function closeMeetingDoor(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, doorId }: CloseDoor,
): Promise<MeetingChange> {
  const meeting = await lockMeeting(tx, meetingId);
  requireDesk(actor, meeting, await clerksOf(tx, meetingId));
  const door = await doorOf(tx, meetingId, doorId);
  if (!door) throw doorClosed();
  if (door.closedAt) return currentChange(tx, meetingId, now);
  await closeDoor(tx, doorId, now);
  return record(tx, meetingId, { type: 'DOOR_CLOSED', doorId, kind: door.kind }, actor, now);
}
