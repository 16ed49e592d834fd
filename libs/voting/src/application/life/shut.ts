import type { Actor } from '@sifang/identity/domain';
import type { Tx } from '@sifang/platform';
import { close } from '../../domain/life/window.js';
import { record, saveVote, type KeptVote } from '../../persistence/owners-vote.repository.js';

/** The box is shut, by whom or by the clock, with all that has to happen then and only once. @throws Refusal as the domain's `close` */
export async function shut(tx: Tx, { row, vote }: KeptVote, by: Actor | null, now: Date): Promise<void> {
  const closed = close(vote, now);
  if (closed === vote) return;
  await saveVote(tx, row.id, closed);
  await record(tx, row, { type: 'CLOSED' }, by, now);
}
