import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireFollowing } from '../../domain/rights.js';
import { findMeeting } from '../../persistence/meeting.repository.js';
import { meetingNotFound } from '../../domain/rights.js';
import { markRead } from '../../persistence/notice/delivery.repository.js';
import { tellFollowers } from '../../persistence/notice/my-notices.queries.js';
import { seatsOf } from '../../persistence/seat.repository.js';

export interface ReadNotice {
  readonly meetingId: string;
  /** The one that was on the screen: a newer one may have gone out meanwhile. */
  readonly version: number;
}

/** Again is harmless: the first time counts. @returns when it was read. @throws Refusal MEETING_NOT_FOUND · NOTICE_NOT_ADDRESSED */
export async function readNotice(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, version }: ReadNotice,
): Promise<Date> {
  const { personId } = actor;
  const readAt = await markRead(tx, { meetingId, version, personId }, now);
  if (readAt) {
    if (readAt.getTime() === now.getTime()) await tellFollowers(tx, [personId]);
    return readAt;
  }
  const meeting = await findMeeting(tx, meetingId);
  if (!meeting) throw meetingNotFound();
  requireFollowing(actor, meeting, await seatsOf(tx, meetingId));
  throw new Refusal('NOTICE_NOT_ADDRESSED', 'No such notice was addressed to you.');
}
