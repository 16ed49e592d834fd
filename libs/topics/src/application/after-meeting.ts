import type { Clock } from '@sifang/kernel';
import { fateOfItem, ItemFate } from '@sifang/meetings';
import { addJob, type Database, type Tx } from '@sifang/platform';
import { TopicState } from '../domain/lifecycle.js';
import { onAgenda } from '../persistence/deliberation.repository.js';
import { lockTopic } from '../persistence/topic.repository.js';
import { backFromAgenda } from './back-from-agenda.js';
import { followCarriedItem } from './follow-carried-item.js';

export const AFTER_MEETING_TASK = 'topic-after-meeting';
const DAY_MS = 86_400_000;

/** The worker will look what became of the topic when the meeting should be over. */
export async function lookAfterMeeting(tx: Tx, topicId: string, startsAt: Date): Promise<void> {
  const runAt = new Date(startsAt.getTime() + DAY_MS);
  await addJob(tx, {
    task: AFTER_MEETING_TASK,
    payload: { id: topicId },
    runAt,
    key: `${AFTER_MEETING_TASK} ${topicId}`,
  });
}

/**
 * What the meeting left over waits in the pool again, or goes on where the item was carried to; what it dealt with waits
 * for somebody to say what it came to. Late or doubled it does no harm.
 */
export async function afterMeeting(database: Database, clock: Clock, topicId: string): Promise<void> {
  await database.transaction(async tx => {
    const topic = await lockTopic(tx, topicId);
    const item = await onAgenda(tx, topicId);
    if (topic.state !== TopicState.ON_AGENDA || !item) return;
    const now = clock.now();
    const fate = await fateOfItem(tx, item.itemId);
    if (fate && fate.itemId !== item.itemId) await followCarriedItem(tx, topic, fate, now);
    if (!fate || fate.fate === ItemFate.LEFT_OVER)
      await backFromAgenda(tx, topic, { text: '', by: null, now });
    if (fate?.fate === ItemFate.TO_COME) await lookAfterMeeting(tx, topicId, now);
  });
}
