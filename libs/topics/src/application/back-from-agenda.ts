import type { Tx } from '@sifang/platform';
import { backToPool } from '../domain/deliberation.js';
import type { Topic } from '../domain/topic.js';
import { leaveAgenda, onAgenda } from '../persistence/deliberation.repository.js';
import { record, type By } from '../persistence/topic-record.repository.js';
import { saveTopic } from '../persistence/topic.repository.js';

/** The topic waits in the pool again. @throws Refusal TOPIC_NOT_ON_AGENDA */
export async function backFromAgenda(
  tx: Tx,
  topic: Topic,
  { text, by, now }: { readonly text: string; readonly by: By; readonly now: Date },
): Promise<void> {
  const back = backToPool(topic);
  const item = await onAgenda(tx, topic.id);
  await leaveAgenda(tx, topic.id, now);
  await saveTopic(tx, back);
  await record(tx, back, { type: 'BACK_TO_POOL', text, meetingId: item!.meetingId }, by, now);
}
