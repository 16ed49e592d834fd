import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireNext, requireSameRegister, RollImportState } from '../../domain/roll-import/lifecycle.js';
import { registerVersionOf } from '../../persistence/roll-import/register-version.js';
import { saveState } from '../../persistence/roll-import/roll-import.repository.js';
import { lockAsKeeper, recordImport } from './import-as-keeper.js';
import { queueRollImport } from './queue-roll-import.js';

export interface ConfirmRollImport {
  readonly rollImportId: string;
  /** Of the register that the preview which the person has before their eyes was made against. */
  readonly registerVersion: string;
}

/**
 * A person has looked at what would change and wants it. The worker writes it, if the register is still the same then.
 * @throws Refusal IMPORT_NOT_FOUND · NOT_ENTITLED · IMPORT_STATE_MISMATCH · REGISTER_CHANGED
 */
export async function confirmRollImport(
  context: ActContext<Actor>,
  { rollImportId, registerVersion }: ConfirmRollImport,
): Promise<string> {
  const { tx, now, actor } = context;
  const { found, under } = await lockAsKeeper(tx, actor, rollImportId);
  requireNext(found.state, RollImportState.CONFIRMED);
  requireSameRegister(found.registerVersion, registerVersion, await registerVersionOf(tx, found.estateId));
  await saveState(tx, found, RollImportState.CONFIRMED, {
    confirmedBy: actor.personId,
    confirmedByName: actor.name,
    confirmedAt: now,
    reason: null,
  });
  await recordImport(context, under, 'ROLL_CONFIRMED', found, { registerVersion });
  await queueRollImport(tx, rollImportId, now);
  return rollImportId;
}
