import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { RemovalGround } from '../../domain/term/removal.js';

/** 罢免: moved, the member heard, decided by the owners. */
export interface Removal {
  readonly id: string;
  readonly memberId: string;
  readonly ground: RemovalGround;
  readonly reason: string;
  readonly movedOn: CalendarDay;
  /** Null: the member has not been heard yet. */
  readonly heardOn: CalendarDay | null;
  /** In the member's words; empty where they did not want to speak. */
  readonly statement: string;
  readonly decidedOn: CalendarDay | null;
  readonly removed: boolean | null;
  /** The owners' vote that decided. */
  readonly voteId: string | null;
}

export const REMOVAL_COLUMNS = `r.id, r.member_id AS "memberId", r.ground, r.reason, r.moved_on::text AS "movedOn",
  r.heard_on::text AS "heardOn", r.statement, r.decided_on::text AS "decidedOn", r.removed, r.vote_id AS "voteId"`;

export async function insertRemoval(
  tx: Tx,
  termId: string,
  {
    id,
    memberId,
    ground,
    reason,
    movedOn,
  }: Pick<Removal, 'id' | 'memberId' | 'ground' | 'reason' | 'movedOn'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO body_removal (id, term_id, member_id, ground, reason, moved_on) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, termId, memberId, ground, reason, movedOn],
  );
}

/** @throws Refusal REMOVAL_NOT_FOUND */
export async function findRemoval(tx: Tx, id: string): Promise<Removal & { readonly bodyId: string }> {
  const [removal] = await tx.query<(Removal & { bodyId: string })[]>(
    `SELECT ${REMOVAL_COLUMNS}, t.body_id AS "bodyId" FROM body_removal r JOIN body_term t ON t.id = r.term_id WHERE r.id = $1`,
    [id],
  );
  if (!removal) throw removalNotFound();
  return removal;
}

export async function saveRemoval(tx: Tx, removal: Removal): Promise<void> {
  const { id, heardOn, statement, decidedOn, removed, voteId } = removal;
  await tx.query(
    `UPDATE body_removal SET heard_on = $2, statement = $3, decided_on = $4, removed = $5, vote_id = $6 WHERE id = $1`,
    [id, heardOn, statement, decidedOn, removed, voteId],
  );
}

export function removalNotFound(): Refusal {
  return new Refusal('REMOVAL_NOT_FOUND', 'There is no such motion.', 'removalId');
}
