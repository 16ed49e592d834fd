import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { giveFloor as give } from '../domain/floor.js';
import { requireInSession } from '../domain/lifecycle.js';
import { speechesBefore } from '../domain/undo.js';
import { saveSpeeches, speakersOf } from '../persistence/floor.repository.js';
import { record, type MeetingChange } from '../persistence/meeting.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

export interface GiveFloor extends OfTheChair {
  /** The entry in the list of speakers. */
  readonly requestId: string;
  /** Null: as long as is usual for what was asked for. */
  readonly minutes: number | null;
}

/**
 * To whomever the chair chooses.
 * @throws Refusal as `inTheChair` and `giveFloor`, and MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS
 */
export async function giveFloor(
  { tx, now, actor }: ActContext<Actor>,
  input: GiveFloor,
): Promise<MeetingChange> {
  const { meetingId, requestId: id } = input;
  const meeting = await inTheChair(tx, actor, input);
  requireInSession(meeting);
  const list = await speakersOf(tx, meetingId);
  const changed = give(list, { id, minutes: input.minutes ?? null, meetingKind: meeting.kind }, now);
  await saveSpeeches(tx, changed);
  const { seatId, kind, startedAt, endsAt } = changed.at(-1)!;
  const minutes = (endsAt!.getTime() - startedAt!.getTime()) / 60_000;
  const before = speechesBefore(list, changed);
  return record(tx, meetingId, { type: 'FLOOR_GIVEN', seatId, kind, minutes, before }, actor, now);
}
