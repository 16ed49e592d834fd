import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { topicNotFound, type Topic } from '../domain/topic.js';
import { TopicTable } from './topic.table.js';

/** Everything that changes a topic takes this lock first. @throws Refusal TOPIC_NOT_FOUND */
export async function lockTopic(tx: Tx, id: string): Promise<Topic> {
  const topic = await tx.findOne(TopicTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!topic) throw topicNotFound();
  return topic;
}

/** One after another by their ids, so that two who lock the same ones never wait for each other in a circle. */
export async function lockTopics(tx: Tx, ids: readonly string[]): Promise<Topic[]> {
  const locked = new Map<string, Topic>();
  for (const id of [...new Set(ids)].sort()) locked.set(id, await lockTopic(tx, id));
  return ids.map(id => locked.get(id)!);
}

export async function findTopic(tx: Tx, id: string): Promise<Topic | null> {
  return tx.findOneBy(TopicTable, { id });
}

export async function insertTopic(tx: Tx, topic: Topic): Promise<void> {
  await tx.insert(TopicTable, topic);
}

export async function saveTopic(tx: Tx, topic: Topic): Promise<void> {
  const { id, state, pooledAt, endedAt, mergedInto, beforeMerge, outcome } = topic;
  await tx.update(TopicTable, id, { state, pooledAt, endedAt, mergedInto, beforeMerge, outcome });
}

/** Two who file at one estate wait for each other here, so that numbers have no holes. */
export async function nextNumber(tx: Tx, estateId: string, year: number): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('topic number ' || $1::text))`, [estateId]);
  return ((await tx.maximum(TopicTable, 'number', { estateId, year })) ?? 0) + 1;
}

/** Tries of one person wait for each other here, so that the second with the same id finds what the first did. */
export async function nextOfDay(tx: Tx, filedBy: string, filedOn: CalendarDay): Promise<number> {
  return ((await tx.maximum(TopicTable, 'nthOfDay', { filedBy, filedOn })) ?? 0) + 1;
}

export async function waitForOwnTries(tx: Tx, personId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('topics of ' || $1::text))`, [personId]);
}
