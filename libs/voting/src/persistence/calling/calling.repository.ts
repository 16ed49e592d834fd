import { outbox, type Tx } from '@sifang/platform';
import { FEWEST } from '../../domain/publication/publishable.js';
import type { CalledPart } from '../../domain/calling/sheets.js';

/** Topic of the outbox messages about 唱票; the key is the vote's id. */
export const BALLOT_CALLING_TOPIC = 'ballot-calling';

/** All parts from the beginning; what was drawn before is forgotten. */
export async function drawCalling(
  tx: Tx,
  voteId: string,
  parts: readonly CalledPart[],
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO ballot_calling (vote_id, seq, nth, drawn_at, drawn_by) VALUES ($1, 1, 1, $2, $3)
     ON CONFLICT (vote_id) DO UPDATE SET seq = ballot_calling.seq + 1, nth = ballot_calling.nth + 1, drawn_at = $2, drawn_by = $3`,
    [voteId, at, by],
  );
  await tx.query(`DELETE FROM ballot_calling_part WHERE vote_id = $1`, [voteId]);
  for (const { part, sheets } of parts) {
    await tx.query(`INSERT INTO ballot_calling_part (vote_id, part, total, called) VALUES ($1, $2, $3, 0)`, [
      voteId,
      part,
      sheets.length,
    ]);
    await tx.query(
      `INSERT INTO called_sheet (vote_id, part, place, letters)
       SELECT $1, $2, place, letters FROM unnest($3::text[]) WITH ORDINALITY AS s (letters, place)`,
      [voteId, part, sheets],
    );
  }
  await tellScreens(tx, voteId);
}

/**
 * Of one part, as far as there are any; never back. Two who call at once end at the farther of the two. Of few sheets all are called at once.
 * @returns false where there is no such part
 */
export async function callUpTo(tx: Tx, voteId: string, part: number, upTo: number): Promise<boolean> {
  const moved = await tx.query<unknown[]>(
    `WITH moved AS (
       UPDATE ballot_calling_part SET called = CASE WHEN total < ${FEWEST} AND $3 > 0 THEN total ELSE greatest(called, least($3, total)) END WHERE vote_id = $1 AND part = $2
       RETURNING vote_id)
     SELECT vote_id FROM moved`,
    [voteId, part, upTo],
  );
  if (moved.length === 0) return false;
  await moveScreens(tx, voteId);
  return true;
}

export async function isDrawn(tx: Tx, voteId: string): Promise<boolean> {
  const drawn = await tx.query<unknown[]>(`SELECT FROM ballot_calling WHERE vote_id = $1`, [voteId]);
  return drawn.length > 0;
}

/** Every screen looks again; before anything was drawn there is nothing to see. */
export async function moveScreens(tx: Tx, voteId: string): Promise<void> {
  await tx.query(`UPDATE ballot_calling SET seq = seq + 1 WHERE vote_id = $1`, [voteId]);
  if (await isDrawn(tx, voteId)) await tellScreens(tx, voteId);
}

async function tellScreens(tx: Tx, voteId: string): Promise<void> {
  const [row] = await tx.query<{ seq: number }[]>(`SELECT seq FROM ballot_calling WHERE vote_id = $1`, [
    voteId,
  ]);
  await outbox.append(tx, { topic: BALLOT_CALLING_TOPIC, key: voteId, seq: row!.seq });
}
