import type { Tx } from '@sifang/platform';
import { sealLog } from '../../persistence/casting/seal-log.js';
import { afterFailure, Remedy } from '../casting/after-failure.js';

/** Seals the log of a vote within an act: whoever is entering a ballot at this moment is in it, and the act goes on. */
export async function sealForGood(tx: Tx, voteId: string): Promise<void> {
  for (;;) {
    try {
      // A savepoint: of two that follow the same batch one starts anew, and here that is no reason to start the act anew.
      await tx.transaction(inner =>
        sealLog({ rows: (_, text, values) => inner.query(text, values) }, voteId),
      );
      return;
    } catch (error) {
      if (afterFailure(error) !== Remedy.WHOLE_AGAIN) throw error;
    }
  }
}
