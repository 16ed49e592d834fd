import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import { saveState } from '../../persistence/roll-import/roll-import.repository.js';
import { lockAsKeeper } from './import-as-keeper.js';
import { queueRollImport } from './queue-roll-import.js';

export const REGISTER_CHANGED = {
  code: 'REGISTER_CHANGED',
  text: 'The register has changed since the preview was made, so it was made again.',
} as const;

/** The register has changed under a preview: the file is read and compared once more. Nothing to do in any other state. */
export async function previewAgain(
  { tx, now, actor }: ActContext<Actor>,
  rollImportId: string,
): Promise<void> {
  const { found } = await lockAsKeeper(tx, actor, rollImportId);
  if (found.state !== RollImportState.PREVIEW) return;
  await saveState(tx, found, RollImportState.READING, { reason: REGISTER_CHANGED });
  await queueRollImport(tx, rollImportId, now);
}
