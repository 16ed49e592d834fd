import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { merge } from '../domain/merging.js';
import { requireScreening } from '../domain/rights.js';
import type { Topic } from '../domain/topic.js';
import { record } from '../persistence/topic-record.repository.js';
import { lockTopics, saveTopic } from '../persistence/topic.repository.js';
import { recount } from './recount.js';

export interface MergeTopic {
  readonly topicId: string;
  readonly intoId: string;
  readonly reason: string;
}

/** Two topics go on as one; nobody's support is lost or counted twice. @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED, and as `merge` */
export async function mergeTopic(
  { tx, now, actor }: ActContext<Actor>,
  { topicId, intoId, reason }: MergeTopic,
): Promise<string> {
  const [topic, into] = (await lockTopics(tx, [topicId, intoId])) as [Topic, Topic];
  requireScreening(actor, topic);
  requireScreening(actor, into);
  const merged = merge(topic, into);
  await saveTopic(tx, merged);
  await record(tx, merged, { type: 'MERGED', text: reason, otherId: intoId }, actor, now);
  const taken = await record(tx, into, { type: 'TOOK_IN', otherId: topicId }, actor, now);
  await recount(tx, taken, now);
  return intoId;
}
