import type { Seals, Tx } from '@sifang/platform';
import { MATTERS } from '../../domain/law/matter.js';
import { chipsOf } from '../../domain/secret/chip.js';
import { countSpoken, spoken } from '../../domain/secret/count-slips.js';
import type { Slip } from '../../domain/secret/slip.js';
import { asCounted } from '../../domain/slate/as-counted.js';
import { placed } from '../../domain/slate/slate.js';
import type { KeptVote } from '../../persistence/owners-vote.repository.js';
import { insertChips } from '../../persistence/secret/chips.js';
import { takeEnvelopes } from '../../persistence/secret/envelopes.js';
import { insertSecretCounts, whoTookPart } from '../../persistence/secret/secret-count.repository.js';
import { opened, sealChip } from './envelope.js';
import { sealForGood } from './seal-for-good.js';

/**
 * 开箱: the log is sealed, every envelope is opened and counted, and what they said is sealed anew, item by item and in random order, for
 * counting again. What stays open to be read singles nobody out. In the transaction that shuts the vote, so that it happens
 * once and whoever was answered is in it.
 */
export async function countInSecret(tx: Tx, seals: Seals, { row, vote }: KeptVote): Promise<void> {
  await sealForGood(tx, row.id);
  const slates = placed(vote.slates, vote.items);
  const slips = (await takeEnvelopes(tx, row.id)).map(sealed => {
    const slip = opened(seals, row.id, sealed);
    return { ...slip, choices: asCounted(slip.choices, slates) };
  });
  await requireAllThere(tx, row.id, slips);
  const chips = slips.flatMap(chipsOf).map(chip => sealChip(seals, row.id, chip));
  await insertChips(tx, row.id, chips);
  const totals = { heads: row.rollHeads!, area: Number(row.rollArea) };
  await insertSecretCounts(
    tx,
    row.id,
    vote.items.map(({ matter }, place) => countSpoken(MATTERS[matter], totals, spoken(slips, place))),
  );
}

/** An annulled vote is not counted: what was chosen in it is gone. */
export async function discardEnvelopes(tx: Tx, voteId: string): Promise<void> {
  await sealForGood(tx, voteId);
  await takeEnvelopes(tx, voteId);
}

/** Two counts of who took part, one by marks and one by envelopes; if they differ somebody has been at the tables. */
async function requireAllThere(tx: Tx, voteId: string, slips: readonly Slip[]): Promise<void> {
  const marked = await whoTookPart(tx, voteId);
  const heads = slips.filter(({ counted }) => counted).length;
  const area = slips.reduce((sum, slip) => sum + slip.area, 0);
  if (marked.heads !== heads || marked.area !== area)
    throw new Error(
      `Marks and envelopes differ: ${marked.heads} heads and ${marked.area}, ${heads} and ${area}.`,
    );
}
