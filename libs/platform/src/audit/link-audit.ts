import type { Database, Tx } from '../database/database.js';
import type { Seals } from '../sealing/seals.js';
import { LEAF, markOf, NOTHING, rootOf } from './link.js';

const AT_ONCE = 1000;

/**
 * Links what has been committed and is not linked yet. Which entries a link holds is written in it, so that nothing
 * depends on the order in which transactions commit.
 * @returns the mark of the newest link; null when there was nothing to link
 */
export async function linkAudit(database: Database, seals: Seals, now: Date): Promise<string | null> {
  let newest: string | null = null;
  for (;;) {
    const mark = await database.transaction(tx => linkSome(tx, seals, now));
    if (!mark) return newest;
    newest = mark;
  }
}

async function linkSome(tx: Tx, seals: Seals, at: Date): Promise<string | null> {
  // Two workers may be at it: the second waits, and then finds the next number and what is left.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('sifang audit link'))`);
  const fresh = await tx.query<{ id: string; leaf: Buffer }[]>(
    `SELECT e.id, ${LEAF} AS leaf FROM audit_entry e WHERE e.link IS NULL ORDER BY e.id LIMIT ${AT_ONCE}`,
  );
  if (fresh.length === 0) return null;
  const [last] = await tx.query<{ number: number; root: Buffer }[]>(
    `SELECT number, root FROM audit_link ORDER BY number DESC LIMIT 1`,
  );
  const entries = fresh.map(({ id }) => id);
  const leaves = Buffer.concat(fresh.map(({ leaf }) => leaf));
  const link = { number: (last?.number ?? 0) + 1, at, entries, leaves };
  const root = rootOf(seals, link, last?.root ?? NOTHING);
  await tx.query(`INSERT INTO audit_link (number, at, entries, leaves, root) VALUES ($1, $2, $3, $4, $5)`, [
    ...[link.number, at, entries, leaves, root],
  ]);
  await tx.query(`UPDATE audit_entry SET link = $1 WHERE id = ANY($2)`, [link.number, entries]);
  return markOf(link.number, root);
}
