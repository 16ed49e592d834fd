import type { Tx } from '@sifang/platform';
import { endFreeze } from '../../persistence/freeze/freeze.repository.js';

/** The re-election has come to its end, whichever. Where there is no freeze nothing happens. */
export async function liftFreeze(
  { tx, now }: { readonly tx: Tx; readonly now: Date },
  { estateId, electionId }: { readonly estateId: string; readonly electionId: string },
): Promise<void> {
  await endFreeze(tx, estateId, electionId, now);
}
