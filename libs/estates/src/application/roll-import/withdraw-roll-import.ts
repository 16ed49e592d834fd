import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import { saveState } from '../../persistence/roll-import/roll-import.repository.js';
import { clearStage } from '../../persistence/roll-import/stage.js';
import { lockAsKeeper, recordImport } from './import-as-keeper.js';

/** Nothing of the file gets into the register. @throws Refusal IMPORT_NOT_FOUND · NOT_ENTITLED · IMPORT_STATE_MISMATCH */
export async function withdrawRollImport(context: ActContext<Actor>, rollImportId: string): Promise<string> {
  const { tx, now, actor } = context;
  const { found, under } = await lockAsKeeper(tx, actor, rollImportId);
  await saveState(tx, found, RollImportState.WITHDRAWN, { endedAt: now });
  await clearStage(tx, rollImportId);
  await recordImport(context, under, 'ROLL_WITHDRAWN', found);
  return rollImportId;
}
