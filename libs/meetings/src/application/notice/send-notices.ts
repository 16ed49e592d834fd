import { contactsOf } from '@sifang/identity';
import type { Clock } from '@sifang/kernel';
import { addJob, newId, type Database, type Job, type WaysOut } from '@sifang/platform';
import { Channel } from '../../domain/notice/delivery.js';
import { queueDeliveries, recipientsOf } from '../../persistence/notice/delivery.repository.js';
import { noteSentOut } from '../../persistence/notice/notice.repository.js';

export const DELIVER_TASK = 'deliver-notice';

export function deliveryJob(id: string, runAt: Date): Job {
  return { task: DELIVER_TASK, payload: { id }, runAt, key: `${DELIVER_TASK} ${id}` };
}

/**
 * What the worker does with a notice that was given: one delivery with a job of its own for every way out of the house
 * to every recipient. Coming twice it adds nothing.
 */
export async function queueNotice(
  database: Database,
  clock: Clock,
  ways: WaysOut,
  { meetingId, version }: { readonly meetingId: string; readonly version: number },
): Promise<void> {
  await database.transaction(async tx => {
    const now = clock.now();
    const contacts = await contactsOf(tx, await recipientsOf(tx, meetingId, version));
    const wanted = contacts.flatMap(contact =>
      ways
        .waysTo(contact)
        .map(way => ({ id: newId(now), personId: contact.personId, channel: Channel[way] })),
    );
    for (const id of await queueDeliveries(tx, { meetingId, version }, wanted, now))
      await addJob(tx, deliveryJob(id, now));
    await noteSentOut(tx, meetingId, version, now);
  });
}
