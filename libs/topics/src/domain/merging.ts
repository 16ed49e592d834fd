import { Refusal } from '@sifang/kernel';
import { OPEN_TO_SUPPORT, requireMayBecome, TopicState } from './lifecycle.js';
import type { Topic } from './topic.js';

const { FILED, POOL, MERGED } = TopicState;

/**
 * One topic goes on within another of the same estate; its supporters count there from now on.
 * @throws Refusal MERGE_INTO_ITSELF · MERGE_ACROSS_ESTATES · MERGE_TARGET_CLOSED · TOPIC_SCREENED · TOPIC_MERGED · TOPIC_ON_AGENDA
 */
export function merge(topic: Topic, into: Topic): Topic {
  if (topic.id === into.id)
    throw new Refusal('MERGE_INTO_ITSELF', 'A topic is not merged into itself.', 'intoId');
  if (topic.estateId !== into.estateId)
    throw new Refusal('MERGE_ACROSS_ESTATES', 'Topics of two estates stay two.', 'intoId');
  requireMayBecome(topic.state, MERGED);
  // A merged one is closed too: whoever merges names what stands at the end, so no circle can come about.
  if (!OPEN_TO_SUPPORT.includes(into.state))
    throw new Refusal('MERGE_TARGET_CLOSED', 'That topic has come to an end or is merged itself.', 'intoId');
  return { ...topic, state: MERGED, mergedInto: into.id, beforeMerge: topic.state === FILED ? FILED : POOL };
}

/**
 * As if it had never been merged, while the other is still being screened or waits.
 * @throws Refusal TOPIC_NOT_MERGED · MERGE_FINAL
 */
export function unmerge(topic: Topic, from: Topic): Topic {
  const before = beforeMergeOf(topic);
  if (from.state !== FILED && from.state !== POOL)
    throw new Refusal('MERGE_FINAL', 'The topic that it was merged into has gone on since.');
  return { ...topic, state: before, mergedInto: null, beforeMerge: null };
}

function beforeMergeOf({ beforeMerge }: Topic): TopicState {
  if (beforeMerge) return beforeMerge;
  throw topicNotMerged();
}

export function topicNotMerged(): Refusal {
  return new Refusal('TOPIC_NOT_MERGED', 'This topic has not been merged.');
}
