import type { Seals, Tx } from '@sifang/platform';
import { MATTERS } from '../../domain/law/matter.js';
import type { Reconciliation } from '../../domain/life/result.js';
import type { PostedResult } from '../../domain/publication/posted-result.js';
import { postSecretItem } from '../../domain/secret/post-secret-item.js';
import type { KeptVote } from '../../persistence/owners-vote.repository.js';
import { turnoutOf } from '../../persistence/result/result.repository.js';
import { countAgain } from './count-again.js';

/** As it was counted when the vote was shut, and once more now. */
export async function secretResult(
  tx: Tx,
  seals: Seals,
  kept: KeptVote,
  { issued, returned, accountedFor }: Reconciliation,
  now: Date,
): Promise<PostedResult> {
  const { row, vote } = kept;
  const { counts } = await countAgain(tx, seals, kept);
  const totals = { heads: row.rollHeads!, area: Number(row.rollArea) };
  return {
    countedAt: now.toISOString(),
    electorate: { ...totals, units: row.rollUnits! },
    turnout: await turnoutOf(tx, row.id),
    papers: { issued, returned, accountedFor },
    items: vote.items.map(({ id, matter }, at) =>
      postSecretItem({ id, position: at + 1 }, MATTERS[matter], totals, counts[at]!),
    ),
  };
}
