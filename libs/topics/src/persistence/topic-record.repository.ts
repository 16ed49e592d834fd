import type { Actor } from '@sifang/identity/domain';
import { outbox, type Tx } from '@sifang/platform';
import { officeFor } from '../domain/rights.js';
import type { TopicEvent } from '../domain/topic-event.js';
import type { Topic } from '../domain/topic.js';

/** Topics of the outbox messages of this context; the keys are the topic's id and the place's. */
export const TOPIC_TOPIC = 'topic';
export const TOPIC_DESK_TOPIC = 'topic-desk';

/** By whom something was done; null: by the house itself, when its time had come. */
export type By = Actor | null;

/**
 * Adds to the timeline what has just happened and tells everybody who follows once it is committed.
 * The number follows the one that the act has seen: of two acts that saw the same the constraint lets one through.
 * @returns the topic with its new number
 */
export async function record(tx: Tx, topic: Topic, event: TopicEvent, by: By, at: Date): Promise<Topic> {
  const { type, ...payload } = event;
  const seq = topic.seq + 1;
  await tx.query(
    `INSERT INTO topic_event (topic_id, seq, type, payload, actor_id, actor_name, actor_title, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[topic.id, seq, type, JSON.stringify(payload)],
      ...[by?.personId ?? null, by?.name ?? null, (by && officeFor(by, topic)?.title) ?? null, at],
    ],
  );
  return announce(tx, { ...topic, seq });
}

/** For what changes a topic and is no line of its timeline: a supporter more or less. */
export function touch(tx: Tx, topic: Topic): Promise<Topic> {
  return announce(tx, { ...topic, seq: topic.seq + 1 });
}

async function announce(tx: Tx, topic: Topic): Promise<Topic> {
  await tx.query(`UPDATE topic SET seq = $2 WHERE id = $1`, [topic.id, topic.seq]);
  await outbox.append(tx, { topic: TOPIC_TOPIC, key: topic.id, seq: topic.seq });
  const desks = await tx.query<{ id: string; seq: number }[]>(DESKS, [topic.communityId, topic.townId]);
  for (const { id, seq } of desks) await outbox.append(tx, { topic: TOPIC_DESK_TOPIC, key: id, seq });
  return topic;
}

/** The community first, in every act, so that nobody waits in a circle. */
const DESKS = `
  INSERT INTO topic_desk AS desk (place_id, seq) VALUES ($1, 1), ($2, 1)
  ON CONFLICT ON CONSTRAINT topic_desk_pk DO UPDATE SET seq = desk.seq + 1
  RETURNING place_id AS id, seq`;
