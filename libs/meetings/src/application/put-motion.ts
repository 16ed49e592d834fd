import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { openItemOf } from '../domain/agenda.js';
import { requireInSession } from '../domain/lifecycle.js';
import type { OwnersMatter } from '../domain/matter.js';
import { moveMotion, putMotion as put, referMotion, requireNoVote } from '../domain/motion.js';
import { agendaOf } from '../persistence/agenda.repository.js';
import { currentChange, record, type MeetingChange } from '../persistence/meeting.repository.js';
import { insertMotion, motionBeingVotedOn, motionById } from '../persistence/motion.repository.js';
import { inTheChair, type OfTheChair } from './in-the-chair.js';
import { requireVotable, voteBegins } from './motion-put.js';

export interface PutMotion extends OfTheChair {
  /** Chosen by the client: a retry puts it once. */
  readonly id: string;
  readonly text: string;
  readonly secret: boolean;
  /** Which matter of Art 278 it is; null: none. */
  readonly matter: OwnersMatter | null;
}

/**
 * Puts a motion on the open item to the vote. What only all owners decide is not voted on: the record refers it to them
 * (转业主共同决定), and no resolution can come of it.
 * @throws Refusal as `inTheChair`, and MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS · NO_ITEM_OPEN ·
 * MOTION_OPEN · QUORUM_LOST · SECRET_TOO_FEW · SECRET_NOT_POSSIBLE · ID_TAKEN
 */
export async function putMotion(context: ActContext<Actor>, input: PutMotion): Promise<MeetingChange> {
  const { tx, now, actor } = context;
  const { id, meetingId, text, secret } = input;
  const meeting = await inTheChair(tx, actor, input);
  requireInSession(meeting);
  const known = await motionById(tx, id);
  if (known?.meetingId === meetingId) return currentChange(tx, meetingId, known.movedAt);
  requireNoVote(await motionBeingVotedOn(tx, meetingId));
  const item = openItemOf(await agendaOf(tx, meetingId));
  if (input.matter) {
    const { matter } = input;
    await insertMotion(tx, meetingId, referMotion(item, { id, text, matter }, now));
    return record(tx, meetingId, { type: 'MOTION_REFERRED', motionId: id, matter }, actor, now);
  }
  const motion = put(moveMotion(item, { id, text, secret }, now), item, now);
  await requireVotable(context, meeting, secret);
  await insertMotion(tx, meetingId, motion);
  return voteBegins(context, meetingId, motion);
}
