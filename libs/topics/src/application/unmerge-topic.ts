import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { topicNotMerged, unmerge } from '../domain/merging.js';
import { requireScreening } from '../domain/rights.js';
import { topicNotFound, type Topic } from '../domain/topic.js';
import { record } from '../persistence/topic-record.repository.js';
import { findTopic, lockTopics, saveTopic } from '../persistence/topic.repository.js';
import { recount } from './recount.js';

export interface UnmergeTopic {
  readonly topicId: string;
  readonly reason: string;
}

/** A topic goes its own way again, with those who supported it. @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED, and as `unmerge` */
export async function unmergeTopic(
  { tx, now, actor }: ActContext<Actor>,
  { topicId, reason }: UnmergeTopic,
): Promise<string> {
  const found = await findTopic(tx, topicId);
  if (!found) throw topicNotFound();
  requireScreening(actor, found);
  if (!found.mergedInto) throw topicNotMerged();
  const [topic, from] = (await lockTopics(tx, [topicId, found.mergedInto])) as [Topic, Topic];
  // Somebody may have been faster and merged it elsewhere.
  if (topic.mergedInto !== from.id) throw topicNotMerged();
  const alone = unmerge(topic, from);
  await saveTopic(tx, alone);
  const parted = await record(tx, alone, { type: 'UNMERGED', text: reason, otherId: from.id }, actor, now);
  await recount(tx, parted, now);
  const left = await record(tx, from, { type: 'GAVE_BACK', otherId: topicId }, actor, now);
  await recount(tx, left, now);
  return topicId;
}
