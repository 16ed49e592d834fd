import type { Actor } from '@sifang/identity/domain';
import { outbox, type Tx } from '@sifang/platform';
import { bodyNotFound, type Body, type BodyPlaces } from '../../domain/body/body.js';
import type { BodyKind } from '../../domain/body/body-kind.js';
import type { BodyEvent } from '../../domain/body/event.js';
import { bodyNews } from '../../domain/news/body-news.js';
import { spread } from '../news/news.repository.js';

/** Topic of the outbox messages about bodies; the key is the body's id. */
export const BODY_TOPIC = 'body';

export const BODY_COLUMNS = `b.id, b.seq, b.estate_id AS "estateId", b.community_id AS "communityId", b.town_id AS "townId",
  b.kind, b.organisation_id AS "organisationId", b.profile`;

/** Everything that changes a body, its terms and members takes this lock first. @throws Refusal BODY_NOT_FOUND */
export async function lockBody(tx: Tx, id: string): Promise<Body> {
  const [body] = await tx.query<Body[]>(
    `SELECT ${BODY_COLUMNS} FROM body b WHERE b.id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!body) throw bodyNotFound();
  return body;
}

export async function lockBodyOf(tx: Tx, estateId: string, kind: BodyKind): Promise<Body | null> {
  const [body] = await tx.query<Body[]>(
    `SELECT ${BODY_COLUMNS} FROM body b WHERE b.estate_id = $1 AND b.kind = $2 FOR NO KEY UPDATE`,
    [estateId, kind],
  );
  return body ?? null;
}

export async function insertBody(tx: Tx, body: Omit<Body, 'seq'>): Promise<Body> {
  const { id, estateId, communityId, townId, kind, organisationId, profile } = body;
  await tx.query(
    `INSERT INTO body (id, estate_id, community_id, town_id, kind, organisation_id, profile)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, estateId, communityId, townId, kind, organisationId, profile],
  );
  return { ...body, seq: 0 };
}

export async function saveProfile(tx: Tx, { id, profile }: Pick<Body, 'id' | 'profile'>): Promise<void> {
  await tx.query(`UPDATE body SET profile = $2 WHERE id = $1`, [id, profile]);
}

/**
 * Adds to the timeline and tells everybody who follows once it is committed.
 * @param by null: the house itself, when its time had come
 * @returns the body with its new number
 */
export async function record(
  tx: Tx,
  body: Body,
  event: BodyEvent,
  by: Actor | null,
  at: Date,
): Promise<Body> {
  const { type, ...payload } = event;
  const seq = body.seq + 1;
  await tx.query(
    `WITH said AS (
       INSERT INTO body_event (body_id, seq, type, payload, actor_id, actor_name, at) VALUES ($1, $2, $3, $4, $5, $6, $7))
     UPDATE body SET seq = $2 WHERE id = $1`,
    [body.id, seq, type, JSON.stringify(payload), by?.personId ?? null, by?.name ?? null, at],
  );
  await outbox.append(tx, { topic: BODY_TOPIC, key: body.id, seq });
  if (bodyNews(event)) await spread(tx, { about: 'body', id: body.id, seq: `${seq}`, step: '' }, at);
  return { ...body, seq };
}

/** The rules that a body of the estate goes by, or of its community, or of its town; null: none is known. */
export async function profileAt(
  tx: Tx,
  { estateId, communityId, townId }: BodyPlaces,
): Promise<string | null> {
  const [row] = await tx.query<{ profile: string }[]>(
    `SELECT profile FROM body WHERE town_id = $3 ORDER BY estate_id = $1 DESC, community_id = $2 DESC, id DESC LIMIT 1`,
    [estateId, communityId, townId],
  );
  return row?.profile ?? null;
}

/** Whether no body is known yet, of any estate. */
export async function holdsNoBodies(tx: Tx): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`SELECT FROM body LIMIT 1`);
  return rows.length === 0;
}
