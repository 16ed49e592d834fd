import { outbox, type Tx } from '@sifang/platform';
import { DOING, type ResolutionEvent } from '../domain/resolution-event.js';
import { placesOf, type Addressed } from '../domain/rights.js';

export const RESOLUTION_TOPIC = 'resolution';
/** Of all resolutions of a place. */
export const RESOLUTIONS_TOPIC = 'resolutions';

/** The record goes on by one, and whoever follows is told. */
export async function recordEvent(
  tx: Tx,
  of: Addressed & { id: string },
  event: ResolutionEvent,
): Promise<void> {
  const { id, act, personId, name, title, text, day, at } = event;
  const seq = await announceChange(tx, of);
  await tx.query(
    `INSERT INTO resolution_event (id, resolution_id, seq, act, person_id, name, title, text, day, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, of.id, seq, act, personId, name, title, text, day, at],
  );
}

/** Whoever follows the resolution or the list of one of its places is told. @returns the number of the change */
export async function announceChange(tx: Tx, of: Addressed & { id: string }): Promise<number> {
  const [[changed]] = await tx.query<[[{ seq: number }]]>(
    `UPDATE resolution SET seq = seq + 1 WHERE id = $1 RETURNING seq`,
    [of.id],
  );
  await outbox.append(tx, { topic: RESOLUTION_TOPIC, key: of.id, seq: changed.seq });
  // In the order of their ids, so that two changes never wait for each other in a ring.
  const places = await tx.query<{ key: string; seq: number }[]>(
    `INSERT INTO resolution_change AS c (place_id, seq) SELECT id, 1 FROM unnest($1::uuid[]) id ORDER BY id
     ON CONFLICT (place_id) DO UPDATE SET seq = c.seq + 1 RETURNING place_id AS key, seq`,
    [placesOf(of)],
  );
  for (const place of places) await outbox.append(tx, { topic: RESOLUTIONS_TOPIC, ...place });
  return changed.seq;
}

export async function hasHappened(tx: Tx, eventId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`SELECT FROM resolution_event WHERE id = $1`, [eventId]);
  return rows.length > 0;
}

/** Which resolution an entry of the record is about; null for none. */
export async function resolutionOfEvent(tx: Tx, eventId: string): Promise<Addressed | null> {
  const [found] = await tx.query<Addressed[]>(
    `SELECT r.addressee_id AS "addresseeId", r.supporting_ids AS "supportingIds", r.estate_id AS "estateId",
            r.community_id AS "communityId", r.town_id AS "townId", r.adopted_by AS "adoptedBy"
       FROM resolution_event e JOIN resolution r ON r.id = e.resolution_id WHERE e.id = $1`,
    [eventId],
  );
  return found ?? null;
}

/** Everybody who took part in doing it, in any round. */
export async function doersOf(tx: Tx, resolutionId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT person_id AS id FROM resolution_event WHERE resolution_id = $1 AND act = ANY($2)`,
    [resolutionId, DOING],
  );
  return rows.map(({ id }) => id);
}
