import type { Database } from '@sifang/platform';
import type { TopicState } from '../domain/lifecycle.js';
import { TOPIC_COLUMNS, type TopicRow } from './topic-row.js';

export interface TopicListQuery {
  readonly personId: string;
  /** Null: of every estate. */
  readonly estateId: string | null;
  /** Whether only what the person filed or supports. */
  readonly mine: boolean;
  /** Null: whatever their state. */
  readonly states: readonly TopicState[] | null;
  readonly first: number;
  /** Only topics filed before; null: from the newest. */
  readonly before: Date | null;
}

// Whoever supports what was merged supports what it was merged into.
const LIST = `
  WITH RECURSIVE supported AS (
    SELECT topic_id AS id FROM topic_support WHERE person_id = $1
    UNION
    SELECT t.merged_into FROM supported s JOIN topic t ON t.id = s.id AND t.merged_into IS NOT NULL
  )
  SELECT ${TOPIC_COLUMNS}, t.id IN (SELECT id FROM supported) AS "viewerSupports"
    FROM topic t
    JOIN place estate ON estate.id = t.estate_id
   WHERE ($2::uuid IS NULL OR t.estate_id = $2)
     AND (NOT $3 OR t.filed_by = $1 OR t.id IN (SELECT id FROM supported))
     AND ($4::text[] IS NULL OR t.state = ANY($4))
     -- Declined ones are for those who brought them.
     AND (t.state <> 'OUT_OF_SCOPE' OR t.filed_by = $1 OR t.id IN (SELECT id FROM supported) OR $7)
     AND ($5::timestamptz IS NULL OR t.filed_at < $5)
   ORDER BY t.filed_at DESC, t.id
   LIMIT $6`;

export type ListedTopic = TopicRow & { readonly viewerSupports: boolean };

/** @param all whether the person sees declined ones too @returns the newest first */
export function topicList(database: Database, query: TopicListQuery, all: boolean): Promise<ListedTopic[]> {
  const { personId, estateId, mine, states, before, first } = query;
  return database.rows<ListedTopic & Record<string, unknown>>('topic-list', LIST, [
    ...[personId, estateId, mine, states, before, first, all],
  ]);
}

/** Whether somebody filed or supports the topic or anything that is merged into it. */
export async function concerns(database: Database, topicId: string, personId: string): Promise<Concern> {
  const [concern] = await database.rows<Concern & Record<string, unknown>>('topic-concerns', CONCERNS, [
    topicId,
    personId,
  ]);
  return concern!;
}

export interface Concern {
  readonly filed: boolean;
  readonly supports: boolean;
}

const CONCERNS = `
  WITH RECURSIVE family AS (
    SELECT $1::uuid AS id
    UNION
    SELECT t.id FROM family f JOIN topic t ON t.merged_into = f.id
  )
  SELECT EXISTS (SELECT FROM topic WHERE id IN (SELECT id FROM family) AND filed_by = $2) AS filed,
         EXISTS (SELECT FROM topic_support WHERE topic_id IN (SELECT id FROM family) AND person_id = $2) AS supports`;

export interface OpenTopic {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly state: TopicState;
  readonly supporters: number;
}

/** Those of an estate that somebody could join, the newest first. */
export function openTopics(database: Database, estateId: string, most: number): Promise<OpenTopic[]> {
  return database.rows<OpenTopic & Record<string, unknown>>(
    'open-topics',
    `SELECT id, year, number, title, text, state, supporters FROM topic
      WHERE estate_id = $1 AND state IN ('FILED', 'POOL', 'ON_AGENDA') ORDER BY filed_at DESC LIMIT $2`,
    [estateId, most],
  );
}
