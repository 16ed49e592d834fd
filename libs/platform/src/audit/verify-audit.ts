import type { Database } from '../database/database.js';
import type { Seals } from '../sealing/seals.js';
import { LEAF, LEAF_BYTES, markOf, NOTHING, rootOf, type Link } from './link.js';

export type BreakKind =
  | 'ENTRY_CHANGED'
  | 'ENTRY_REMOVED'
  | 'ENTRY_ADDED'
  | 'LINK_CHANGED'
  | 'LINK_REMOVED'
  /** The mark that somebody noted down belongs to no link any more. */
  | 'MARK_LOST';

export interface AuditBreak {
  readonly kind: BreakKind;
  readonly link: number;
  /** Null when the link itself is broken. */
  readonly entryId: string | null;
}

export interface AuditVerdict {
  readonly links: number;
  /** Entries whose link holds. */
  readonly linked: number;
  readonly notYetLinked: number;
  /** When the oldest of those happened; null when none waits. */
  readonly waitingSince: Date | null;
  /** Of the newest link; null while there is none. */
  readonly mark: string | null;
  /** The first thing that is not as it was linked; null when everything is. */
  readonly firstBreak: AuditBreak | null;
}

type StoredLink = Link & { readonly root: Buffer };

const LINKS_AT_ONCE = 20;

/**
 * Recomputes every entry and every link.
 * @param noted a mark that was read earlier: it tells when the end of the chain was cut off since
 */
export async function verifyAudit(database: Database, seals: Seals, noted?: string): Promise<AuditVerdict> {
  const [waiting] = await database.rows<{ notYetLinked: number; waitingSince: Date | null }>(
    'audit-not-yet-linked',
    `SELECT count(*)::integer AS "notYetLinked", min(at) AS "waitingSince" FROM audit_entry WHERE link IS NULL`,
    [],
  );
  let [links, linked, before]: [number, number, Buffer] = [0, 0, NOTHING];
  let marked = noted === undefined;
  const verdict = (firstBreak: AuditBreak | null): AuditVerdict => ({
    ...{ links, linked, ...waiting!, mark: links ? markOf(links, before) : null, firstBreak },
  });
  for (;;) {
    const some = await linksAfter(database, links);
    for (const link of some) {
      if (link.number !== links + 1) return verdict({ kind: 'LINK_REMOVED', link: links + 1, entryId: null });
      const broken = linkBreak(seals, link, before) ?? (await entryBreak(database, link));
      if (broken) return verdict(broken);
      [links, linked, before] = [link.number, linked + link.entries.length, link.root];
      marked ||= markOf(link.number, link.root) === noted;
    }
    if (some.length < LINKS_AT_ONCE) break;
  }
  if (!marked) return verdict({ kind: 'MARK_LOST', link: Number.parseInt(noted!, 10) || 0, entryId: null });
  return verdict(null);
}

function linksAfter(database: Database, number: number): Promise<StoredLink[]> {
  return database.rows<StoredLink & Record<string, unknown>>(
    'audit-links-after',
    `SELECT number, at, entries, leaves, root FROM audit_link WHERE number > $1 ORDER BY number LIMIT ${LINKS_AT_ONCE}`,
    [number],
  );
}

function linkBreak(seals: Seals, link: StoredLink, before: Buffer): AuditBreak | null {
  if (rootOf(seals, link, before).equals(link.root)) return null;
  return { kind: 'LINK_CHANGED', link: link.number, entryId: null };
}

async function entryBreak(database: Database, link: StoredLink): Promise<AuditBreak | null> {
  const rows = await database.rows<{ id: string; link: number | null; leaf: Buffer }>(
    'audit-entries-of-link',
    `SELECT e.id, e.link, ${LEAF} AS leaf FROM audit_entry e WHERE e.link = $1 OR e.id = ANY($2) ORDER BY e.id`,
    [link.number, link.entries],
  );
  const found = new Map(rows.map(row => [row.id, row]));
  for (const [at, id] of link.entries.entries()) {
    const row = found.get(id);
    if (!row) return { kind: 'ENTRY_REMOVED', link: link.number, entryId: id };
    const leaf = link.leaves.subarray(at * LEAF_BYTES, (at + 1) * LEAF_BYTES);
    if (row.link !== link.number || !row.leaf.equals(leaf))
      return { kind: 'ENTRY_CHANGED', link: link.number, entryId: id };
  }
  const listed = new Set(link.entries);
  const added = rows.find(({ id }) => !listed.has(id));
  return added ? { kind: 'ENTRY_ADDED', link: link.number, entryId: added.id } : null;
}
