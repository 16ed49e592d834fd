import { dayOf, Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import { ImportStep } from '../../domain/roll-import/roll-import.js';
import { unitsToFollow } from '../../persistence/claim/units-to-follow.queries.js';
import { lockRegister } from '../../persistence/roll-import/register-version.js';
import {
  lockRollImport,
  mayWorkOn,
  saveState,
} from '../../persistence/roll-import/roll-import.repository.js';
import { RollImportTable } from '../../persistence/roll-import/roll-import.table.js';
import { clearStage, countStaged } from '../../persistence/roll-import/stage.js';
import { writeRegister } from '../../persistence/roll-import/write-register.js';
import { followOwners } from '../claim/follow-owners.js';
import { Pace } from './pace.js';
import { REGISTER_CHANGED } from './preview-again.js';
import type { RollImportTools } from './roll-import-tools.js';

/** Somebody added one of the units while this import was about to. */
const OVERTAKEN = 'UNIT_EXISTS';

/**
 * Writes what was confirmed, all of it or nothing. Where the register is no longer the one that was looked at, or the
 * staged rows went with a crash of the server, the import goes back to being read.
 * @returns whether it has to be read again
 */
export async function applyRoll(tools: RollImportTools, id: string): Promise<boolean> {
  const pace = new Pace(tools.database, id, RollImportState.APPLYING);
  try {
    return await tools.database.transaction(async tx => {
      if (!(await mayWorkOn(tx, id))) return false;
      return apply(tx, tools, id, pace);
    });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== OVERTAKEN) throw error;
    return tools.database.transaction(tx => backToReading(tx, id, true));
  }
}

async function apply(tx: Tx, { clock, seals }: RollImportTools, id: string, pace: Pace): Promise<boolean> {
  const found = await tx.findOneByOrFail(RollImportTable, { id });
  if (found.state !== RollImportState.APPLYING || !found.preview) return false;
  const { estateId, preview, registerVersion } = found;
  const { added, changed, same } = preview;
  await pace.note({ step: ImportStep.WRITING, done: 0, total: added + changed });
  const unchanged = (await lockRegister(tx, estateId)) === registerVersion;
  if (!unchanged) return backToReading(tx, id, true);
  if ((await countStaged(tx, id)) !== added + changed + same) return backToReading(tx, id, false);
  const at = clock.now();
  await writeRegister(tx, { importId: id, estateId, since: dayOf(at), at }, seals);
  await followOwners(tx, await unitsToFollow(tx, id), at, dayOf(at));
  await clearStage(tx, id);
  await saveState(tx, await lockRollImport(tx, id), RollImportState.DONE, { endedAt: at });
  return false;
}

async function backToReading(tx: Tx, id: string, registerChanged: boolean): Promise<boolean> {
  const now = await lockRollImport(tx, id);
  const reason = registerChanged ? REGISTER_CHANGED : null;
  await saveState(tx, now, RollImportState.READING, {
    reason,
    confirmedBy: null,
    confirmedByName: null,
    confirmedAt: null,
  });
  return true;
}
