import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { inOrderOfRestoring, takeBack } from '../domain/undo.js';
import { saveItems, savePlaces } from '../persistence/agenda.repository.js';
import { saveSpeeches } from '../persistence/floor.repository.js';
import { lastActOf } from '../persistence/meeting-event.repository.js';
import { record, saveMeeting, type MeetingChange } from '../persistence/meeting.repository.js';
import { goOnStaying } from '../persistence/seat.repository.js';
import { inTheChair } from './in-the-chair.js';

export interface UndoLastAct {
  readonly meetingId: string;
  /** Of the act that is to be taken back. */
  readonly seq: number;
}

/**
 * Takes the last act of the chair back within ten seconds; the record keeps both. Hands that were raised and people who
 * came since do not stand in the way, anything else does.
 * @throws Refusal as `inTheChair` and `takeBack`
 */
export async function undoLastAct(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, seq }: UndoLastAct,
): Promise<MeetingChange> {
  const meeting = await inTheChair(tx, actor, { meetingId });
  const last = await lastActOf(tx, meetingId);
  const before = takeBack(last, seq, now);
  const { items, speeches } = inOrderOfRestoring(before);
  await saveItems(tx, items);
  await savePlaces(tx, items);
  await saveSpeeches(tx, speeches);
  if (before.meeting) await saveMeeting(tx, { ...meeting, ...before.meeting });
  if (meeting.adjournedAt) await goOnStaying(tx, meetingId, meeting.adjournedAt);
  return record(tx, meetingId, { type: 'ACT_UNDONE', undid: seq, act: last!.type }, actor, now);
}
