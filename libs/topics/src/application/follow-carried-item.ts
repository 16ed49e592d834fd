import type { FateOfItem } from '@sifang/meetings';
import type { Tx } from '@sifang/platform';
import type { Topic } from '../domain/topic.js';
import { enterOnAgenda, leaveAgenda } from '../persistence/deliberation.repository.js';
import { record } from '../persistence/topic-record.repository.js';

/** A meeting did not finish with it, and the next one has taken it over: the topic goes on there. */
export async function followCarriedItem(tx: Tx, topic: Topic, to: FateOfItem, now: Date): Promise<Topic> {
  const { meetingId, itemId } = to;
  await leaveAgenda(tx, topic.id, now);
  await enterOnAgenda(tx, topic.id, { meetingId, itemId }, now);
  return record(tx, topic, { type: 'PUT_ON_AGENDA', meetingId, itemId }, null, now);
}
