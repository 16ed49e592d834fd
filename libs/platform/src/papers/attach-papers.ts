import { Refusal } from '@sifang/kernel';
import type { Tx } from '../database/database.js';
import type { PaperOwner } from './paper.repository.js';

export interface AttachPapers {
  readonly owner: PaperOwner;
  /** Who sent them: nobody attaches what somebody else sent. */
  readonly personId: string;
  readonly paperIds: readonly string[];
  readonly now: Date;
  /** What they are called from then on, each with its ending; left out: as who sent them called them. */
  readonly called?: string;
}

/**
 * Papers sent before become part of `owner`, in the caller's transaction. A paper belongs to one thing for good; the
 * same file twice at one thing is one paper. The caller has locked the owner.
 * @returns the ids of the papers there, in the order given
 * @throws Refusal PAPER_NOT_FOUND for one that is not there, is somebody else's, or belongs elsewhere
 */
export async function attachPapers(
  tx: Tx,
  { owner, personId, paperIds, now, called }: AttachPapers,
): Promise<string[]> {
  if (paperIds.length === 0) return [];
  const found = await tx.query<{ id: string; sha256: string; mine: boolean; loose: boolean }[]>(
    `SELECT id, sha256, added_by = $2 AS mine, attached_at IS NULL AS loose
       FROM paper WHERE id = ANY($1) AND stored_at IS NOT NULL
        AND (attached_at IS NULL OR (owner_kind = $3 AND owner_id = $4)) ORDER BY id FOR UPDATE`,
    [paperIds, personId, owner.kind, owner.id],
  );
  const there = await tx.query<{ id: string; sha256: string }[]>(
    `SELECT id, sha256 FROM paper WHERE owner_kind = $1 AND owner_id = $2 AND sha256 = ANY($3)`,
    [owner.kind, owner.id, found.map(({ sha256 }) => sha256)],
  );
  const known = new Map(there.map(({ id, sha256 }) => [sha256, id]));
  const attached: string[] = [];
  for (const id of paperIds) {
    const paper = found.find(candidate => candidate.id === id && candidate.mine);
    if (!paper) throw new Refusal('PAPER_NOT_FOUND', 'There is no such paper.', 'paperIds');
    const same = known.get(paper.sha256);
    if (!same) {
      await tx.query(
        `UPDATE paper SET owner_kind = $2, owner_id = $3, attached_at = $4,
                name = coalesce($5 || substring(name from '\\.[^.]+$'), name) WHERE id = $1`,
        [id, owner.kind, owner.id, now, called ?? null],
      );
      known.set(paper.sha256, id);
    }
    attached.push(same ?? id);
  }
  return [...new Set(attached)];
}

/** Those that remain: these, and whatever this person sent. */
export interface Remaining {
  readonly ids?: readonly string[];
  readonly addedBy?: string;
}

/** All others are no part of `owner` any more: who sent them may attach them again, else the nightly sweep removes them. */
export async function releasePapers(
  tx: Tx,
  owner: PaperOwner,
  { ids = [], addedBy }: Remaining,
): Promise<void> {
  await tx.query(
    `UPDATE paper SET owner_kind = NULL, owner_id = NULL, attached_at = NULL
      WHERE owner_kind = $1 AND owner_id = $2 AND id <> ALL($3) AND added_by IS DISTINCT FROM $4`,
    [owner.kind, owner.id, ids, addedBy ?? null],
  );
}
