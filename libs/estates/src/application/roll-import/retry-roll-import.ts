import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import { saveState } from '../../persistence/roll-import/roll-import.repository.js';
import { lockAsKeeper } from './import-as-keeper.js';
import { queueRollImport } from './queue-roll-import.js';

/**
 * After something broke on our side: the same file once more, from the beginning.
 * @throws Refusal IMPORT_NOT_FOUND · IMPORT_STATE_MISMATCH · IMPORT_UNDER_WAY
 */
export async function retryRollImport(
  { tx, now, actor }: ActContext<Actor>,
  rollImportId: string,
): Promise<string> {
  const { found } = await lockAsKeeper(tx, actor, rollImportId);
  await saveState(tx, found, RollImportState.UPLOADED, { endedAt: null, reason: null });
  await queueRollImport(tx, rollImportId, now);
  return rollImportId;
}
