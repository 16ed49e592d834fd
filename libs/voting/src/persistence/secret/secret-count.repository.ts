import type { Tx } from '@sifang/platform';
import type { SecretCount } from '../../domain/secret/count-slips.js';
import type { Figure } from '../../domain/roll/figure.js';

/** Of the items in their position. */
export async function insertSecretCounts(
  tx: Tx,
  voteId: string,
  counts: readonly SecretCount[],
): Promise<void> {
  for (const [at, { participating, outcome, heads, unanimous, step, areas, areaEnough }] of counts.entries())
    await tx.query(
      `INSERT INTO secret_count (vote_id, position, heads, area, outcome, agree, against, abstain, unanimous, step,
                                 agree_area, against_area, abstain_area, area_enough)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[voteId, at + 1, participating.heads, participating.area, outcome],
        ...[heads?.AGREE ?? null, heads?.AGAINST ?? null, heads?.ABSTAIN ?? null, unanimous, step],
        ...[areas?.AGREE ?? null, areas?.AGAINST ?? null, areas?.ABSTAIN ?? null, areaEnough],
      ],
    );
}

/** In the position of the items; none before the vote is shut. */
export async function secretCountsOf(tx: Tx, voteId: string): Promise<SecretCount[]> {
  const rows = await tx.query<{ count: SecretCount }[]>(
    `SELECT jsonb_build_object('participating', jsonb_build_object('heads', heads, 'area', area), 'outcome', outcome,
              'heads', CASE WHEN agree IS NOT NULL THEN jsonb_build_object('AGREE', agree, 'AGAINST', against, 'ABSTAIN', abstain) END,
              'unanimous', unanimous, 'step', step,
              'areas', CASE WHEN step IS NOT NULL
                THEN jsonb_build_object('AGREE', agree_area, 'AGAINST', against_area, 'ABSTAIN', abstain_area) END,
              'areaEnough', area_enough) AS count
       FROM secret_count WHERE vote_id = $1 ORDER BY position`,
    [voteId],
  );
  return rows.map(({ count }) => count);
}

/** What the ledger of the log adds up to. */
export async function whoTookPart(tx: Tx, voteId: string): Promise<Figure> {
  const [row] = await tx.query<Figure[]>(
    `SELECT coalesce(sum(heads), 0)::integer AS heads, coalesce(sum(area), 0)::double precision AS area FROM ballot_batch WHERE vote_id = $1`,
    [voteId],
  );
  return row!;
}
