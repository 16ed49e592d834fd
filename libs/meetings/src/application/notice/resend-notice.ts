import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { addJob, type ActContext } from '@sifang/platform';
import { sentAgain } from '../../domain/notice/delivery.js';
import { requireNotifying } from '../../domain/notice/rights.js';
import { lockMeeting } from '../../persistence/meeting.repository.js';
import { lockDelivery, saveDelivery } from '../../persistence/notice/delivery.repository.js';
import { noticesOf } from '../../persistence/notice/notice.repository.js';
import { deliveryJob } from './send-notices.js';

export interface ResendNotice {
  readonly meetingId: string;
  readonly deliveryId: string;
}

/**
 * One letter or message once more, with tries of its own.
 * @throws Refusal MEETING_NOT_FOUND · NOT_ENTITLED · DELIVERY_NOT_FOUND · DELIVERY_IN_APP · DELIVERY_ON_ITS_WAY ·
 * NOTICE_SUPERSEDED
 */
export async function resendNotice(
  { tx, now, actor }: ActContext<Actor>,
  { meetingId, deliveryId }: ResendNotice,
): Promise<boolean> {
  const meeting = await lockMeeting(tx, meetingId);
  requireNotifying(actor, meeting);
  const delivery = await lockDelivery(tx, meetingId, deliveryId);
  if (!delivery) throw new Refusal('DELIVERY_NOT_FOUND', 'There is no such delivery.', 'deliveryId');
  const newest = (await noticesOf(tx, meetingId)).at(-1)!;
  await saveDelivery(tx, sentAgain(delivery, newest.version));
  await addJob(tx, deliveryJob(deliveryId, now));
  return true;
}
