import type { Actor } from '@sifang/identity/domain';
import { addJob, newId, type ActContext } from '@sifang/platform';
import type { Notice } from '../../domain/notice/notice.js';
import { deliverInApp, supersede } from '../../persistence/notice/delivery.repository.js';
import { tellFollowers } from '../../persistence/notice/my-notices.queries.js';
import { contentNow, insertNotice } from '../../persistence/notice/notice.repository.js';
import { seatsOf } from '../../persistence/seat.repository.js';

export const SEND_OUT_TASK = 'send-out-notice';

/** The next version of a notice, as the meeting stands now, to everybody with a seat; the worker sees to what leaves the house. */
export async function sendOut(
  { tx, now, actor }: ActContext<Pick<Actor, 'personId'>>,
  next: Pick<Notice, 'meetingId' | 'version' | 'kind' | 'urgentReason'>,
  reason = '',
): Promise<void> {
  const { meetingId, version } = next;
  const content = await contentNow(tx, meetingId, reason);
  await insertNotice(tx, { ...next, content, givenBy: actor.personId, givenAt: now });
  await supersede(tx, meetingId, version);
  const seats = await seatsOf(tx, meetingId);
  const people = seats.map(({ personId }) => ({ id: newId(now), personId }));
  await deliverInApp(tx, next, people, now);
  await tellFollowers(
    tx,
    people.map(({ personId }) => personId),
  );
  const payload = { meetingId, version: String(version) };
  await addJob(tx, { task: SEND_OUT_TASK, payload, runAt: now, key: `${SEND_OUT_TASK} ${meetingId}` });
}
