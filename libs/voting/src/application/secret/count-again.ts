import type { Seals, Tx } from '@sifang/platform';
import { MATTERS } from '../../domain/law/matter.js';
import type { SecretCount } from '../../domain/secret/count-slips.js';
import { asKept, comesTo, totalsOf, type SecretTotals } from '../../domain/secret/recount.js';
import type { KeptVote } from '../../persistence/owners-vote.repository.js';
import { chipsIn } from '../../persistence/secret/chips.js';
import { secretCountsOf, whoTookPart } from '../../persistence/secret/secret-count.repository.js';
import { openChip } from './envelope.js';

export interface CountedAgain {
  /** As it was kept when the vote was shut. */
  readonly counts: readonly SecretCount[];
  /** Exactly: not for a page. */
  readonly totals: readonly SecretTotals[];
}

/**
 * Opens the chips of a secret vote and counts them by another way than when it was shut. Two counts that differ, or chips that are not
 * of those who took part, are a bug or somebody at the tables, and no result.
 */
export async function countAgain(tx: Tx, seals: Seals, { row, vote }: KeptVote): Promise<CountedAgain> {
  const chips = (await chipsIn(tx, row.id)).map(sealed => openChip(seals, row.id, sealed));
  const found = totalsOf(chips, vote.items.length);
  const counts = await secretCountsOf(tx, row.id);
  const marked = await whoTookPart(tx, row.id);
  const all = { heads: row.rollHeads!, area: Number(row.rollArea) };
  vote.items.forEach(({ matter }, at) => {
    const kept = asKept(counts[at]!);
    const marks = kept.participating.heads === marked.heads && kept.participating.area === marked.area;
    if (!marks || !comesTo(MATTERS[matter], all, found[at]!, kept))
      throw new Error(`Counted again, item ${at + 1} of the secret vote ${row.id} comes to something else.`);
  });
  return { counts, totals: found };
}
