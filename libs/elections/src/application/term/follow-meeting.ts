import { dayOf } from '@sifang/kernel';
import type { MeetingEnded } from '@sifang/meetings';
import { KindCode } from '@sifang/meetings/domain';
import { newId, type Tx } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { electionProfile } from '../../domain/law/profiles.js';
import { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';
import { seatedOn } from '../../domain/term/term.js';
import { lockBodyOf } from '../../persistence/body/body.repository.js';
import { removeMeetings } from '../../persistence/term/meeting.repository.js';
import { findServingTerm } from '../../persistence/term/term.repository.js';
import { noteMeeting } from './record-meeting.js';

export const BODY_OF_KIND: Partial<Readonly<Record<KindCode, BodyKind>>> = {
  [KindCode.OWNERS_COMMITTEE]: BodyKind.COMMITTEE,
  [KindCode.PROPERTY_COMMITTEE]: BodyKind.MANAGEMENT_COMMITTEE,
};

/** A meeting of a committee was held in this house: who of its members came is known. One that ended once more counts once. */
export async function followMeeting(
  tx: Tx,
  { meetingId, kind, estateId, openedAt, came, now }: MeetingEnded,
): Promise<void> {
  const bodyKind = BODY_OF_KIND[kind];
  const body = bodyKind && (await lockBodyOf(tx, estateId, bodyKind));
  const kept = body && (await findServingTerm(tx, body.id));
  const heldOn = dayOf(openedAt);
  // A meeting that was called in the term before is none of this one.
  if (!body || !kept || heldOn < kept.term.electedOn) return;
  await removeMeetings(tx, kept.term.id, { meetingId, heldOn });
  const presentIds = seatedOn(kept.term, heldOn)
    .filter(({ personId }) => personId !== null && came.includes(personId))
    .map(({ id }) => id);
  await noteMeeting(
    ...([tx, now, { body, term: kept.term, profile: electionProfile(body.profile) }] as const),
    { id: newId(now), heldOn, kind: CommitteeMeetingKind.REGULAR, presentIds, meetingId },
    null,
  );
}
