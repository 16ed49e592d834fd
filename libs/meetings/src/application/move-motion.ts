import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { openItemOf } from '../domain/agenda.js';
import { amended, requireAmendable, type AmendmentKind } from '../domain/amendment.js';
import { requireInSession } from '../domain/lifecycle.js';
import { moveMotion as move, type MotionDraft } from '../domain/motion.js';
import { agendaOf } from '../persistence/agenda.repository.js';
import { currentChange, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { insertMotion, motionById, motionOf } from '../persistence/motion.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';

export interface MoveMotion extends OfTheChair {
  /** Chosen by the client: a retry moves it once. */
  readonly id: string;
  readonly text: string;
}

/**
 * A motion on the open item, to be talked about and amended before it is put to the vote.
 * @throws Refusal as `inTheChair`, and MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS · NO_ITEM_OPEN · ID_TAKEN
 */
export async function moveMotion(context: ActContext<Actor>, input: MoveMotion): Promise<MeetingChange> {
  const { id, text } = input;
  return moved(context, input, { id, text }, { type: 'MOTION_MOVED', motionId: id });
}

export interface MoveAmendment extends MoveMotion {
  /** The main motion. */
  readonly motionId: string;
  readonly kind: AmendmentKind;
  /** The words to be replaced; empty: the whole text. */
  readonly passage: string;
}

/**
 * Other words for a motion that is not voted on yet.
 * @throws Refusal as `moveMotion`, and MOTION_NOT_FOUND · MOTION_NOT_AMENDABLE · PASSAGE_NOT_FOUND ·
 * AMENDMENT_CHANGES_NOTHING · TEXT_TOO_LONG
 */
export async function moveAmendment(
  context: ActContext<Actor>,
  input: MoveAmendment,
): Promise<MeetingChange> {
  const { id, text, motionId: amendsId, kind, passage } = input;
  const amendment = { amendsId, kind, passage };
  const event = { type: 'AMENDMENT_MOVED', motionId: id, amendsId } as const;
  return moved(context, input, { id, text, amendment }, event);
}

async function moved(
  { tx, now, actor }: ActContext<Actor>,
  input: OfTheChair,
  draft: MotionDraft,
  event: Parameters<typeof record>[2],
): Promise<MeetingChange> {
  const { meetingId } = input;
  const meeting = await inTheChair(tx, actor, input);
  requireInSession(meeting);
  const known = await motionById(tx, draft.id);
  if (known?.meetingId === meetingId) return currentChange(tx, meetingId, known.movedAt);
  if (draft.amendment) {
    const main = await motionOf(tx, meetingId, draft.amendment.amendsId);
    requireAmendable(main);
    amended(main.text, draft.amendment, draft.text);
  }
  await insertMotion(tx, meetingId, move(openItemOf(await agendaOf(tx, meetingId)), draft, now));
  return record(tx, meetingId, event, actor, now);
}
