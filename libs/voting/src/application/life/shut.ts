import type { Actor } from '@sifang/identity/domain';
import type { Seals, Tx } from '@sifang/platform';
import { BallotForm } from '../../domain/life/row.js';
import { close } from '../../domain/life/window.js';
import { record, saveVote, type KeptVote } from '../../persistence/owners-vote.repository.js';
import { countInSecret } from '../secret/count-in-secret.js';
import { voteMoved } from './vote-moved.js';

/** The box is shut, by whom or by the clock, with all that has to happen then and only once. @throws Refusal as the domain's `close` */
export async function shut(
  { tx, seals }: { readonly tx: Tx; readonly seals: Seals },
  kept: KeptVote,
  by: Actor | null,
  now: Date,
): Promise<void> {
  const { row, vote } = kept;
  const closed = close(vote, now);
  if (closed === vote) return;
  if (row.form === BallotForm.SECRET) await countInSecret(tx, seals, kept);
  await saveVote(tx, row.id, closed);
  await record(tx, row, { type: 'CLOSED' }, by, now);
  await voteMoved(tx, { voteId: row.id, state: closed.state, now });
}
