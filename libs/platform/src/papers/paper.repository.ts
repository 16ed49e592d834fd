import { Refusal } from '@sifang/kernel';
import type { Database, Tx } from '../database/database.js';

/** A photo or document that somebody sent. */
export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly addedBy: string;
  readonly addedAt: Date;
  /** What it belongs to; null until an act has attached it. */
  readonly owner: PaperOwner | null;
}

/** Such as `{ kind: 'resolution', id }`. The context that registered the kind says who may see it. */
export interface PaperOwner {
  readonly kind: string;
  readonly id: string;
}

const PAPER = `
  SELECT id, name, media_type AS "mediaType", bytes, sha256, added_by AS "addedBy", added_at AS "addedAt",
         CASE WHEN owner_kind IS NOT NULL THEN json_build_object('kind', owner_kind, 'id', owner_id) END AS owner
    FROM paper`;

export async function paperById(database: Database, id: string): Promise<Paper> {
  const text = `${PAPER} WHERE id = $1 AND stored_at IS NOT NULL`;
  const [paper] = await database.rows<Paper & Record<string, unknown>>('paper-by-id', text, [id]);
  if (!paper) throw paperNotFound();
  return paper;
}

/** Of many things at once, in the order in which they were added. */
export function papersOf(database: Database, kind: string, ids: readonly string[]): Promise<Paper[]> {
  const text = `${PAPER} WHERE owner_kind = $1 AND owner_id = ANY($2) ORDER BY added_at, id`;
  return database.rows<Paper & Record<string, unknown>>('papers-of', text, [kind, ids]);
}

export async function countUnattached(database: Database, personId: string): Promise<number> {
  const text = `SELECT count(*)::int AS count FROM paper WHERE added_by = $1 AND attached_at IS NULL`;
  const [row] = await database.rows<{ count: number }>('papers-unattached', text, [personId]);
  return row!.count;
}

export async function insertPaper(database: Database, paper: Omit<Paper, 'owner'>): Promise<void> {
  await database.source.query(
    `INSERT INTO paper (id, name, media_type, bytes, sha256, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [paper.id, paper.name, paper.mediaType, paper.bytes, paper.sha256, paper.addedBy, paper.addedAt],
  );
}

export async function noteStored(database: Database, id: string, now: Date): Promise<void> {
  await database.source.query(`UPDATE paper SET stored_at = $2 WHERE id = $1`, [id, now]);
}

/**
 * Those that nobody attached, locked so that nobody attaches them while they go.
 * @param before added before then
 */
export function lockOrphans(tx: Tx, before: Date, most: number): Promise<{ id: string }[]> {
  return tx.query(
    `SELECT id FROM paper WHERE attached_at IS NULL AND added_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [before, most],
  );
}

export async function deletePapers(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(`DELETE FROM paper WHERE id = ANY($1)`, [ids]);
}

export function paperNotFound(): Refusal {
  return new Refusal('PAPER_NOT_FOUND', 'There is no such paper.', 'paperId');
}
