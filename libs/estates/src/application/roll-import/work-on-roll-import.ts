import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import {
  lockRollImport,
  mayWorkOn,
  saveState,
  unfinishedImports,
} from '../../persistence/roll-import/roll-import.repository.js';
import { applyRoll } from './apply-roll.js';
import { queueRollImport } from './queue-roll-import.js';
import { readRoll } from './read-roll.js';
import type { RollImportTools } from './roll-import-tools.js';

export const RESUME_TASK = 'resume-roll-imports';

/** What the worker does: whatever the state of the import asks for, from its beginning. Late or doubled it does no harm. */
export async function workOnRollImport(tools: RollImportTools, id: string): Promise<void> {
  try {
    const state = await begin(tools, id);
    if (state === RollImportState.READING) await readRoll(tools, id);
    if (state === RollImportState.APPLYING && (await applyRoll(tools, id))) await readRoll(tools, id);
  } catch (error) {
    await fail(tools, id);
    throw error;
  }
}

const BEGINS: Partial<Record<RollImportState, RollImportState>> = {
  UPLOADED: RollImportState.READING,
  CONFIRMED: RollImportState.APPLYING,
};

async function begin({ database }: RollImportTools, id: string): Promise<RollImportState> {
  return database.transaction(async tx => {
    const found = await lockRollImport(tx, id);
    const next = BEGINS[found.state];
    if (next) await saveState(tx, found, next);
    return next ?? found.state;
  });
}

const BROKEN = {
  code: 'INTERNAL',
  text: 'Something went wrong on our side. Nothing was changed; please try again.',
} as const;

/** The queue would try again behind everybody's back; people see that it broke and say when. */
async function fail({ database, clock }: RollImportTools, id: string): Promise<void> {
  await database.transaction(async tx => {
    const found = await lockRollImport(tx, id);
    if (![RollImportState.READING, RollImportState.APPLYING].includes(found.state)) return;
    await saveState(tx, found, RollImportState.FAILED, { reason: BROKEN, endedAt: clock.now() });
  });
}

/** A worker that died keeps its job for hours as far as the queue knows; its import does not wait for that. */
export async function resumeRollImports({ database, clock, files }: RollImportTools): Promise<void> {
  await database.transaction(async tx => {
    for (const id of await unfinishedImports(tx))
      if (await mayWorkOn(tx, id)) await queueRollImport(tx, id, clock.now());
  });
  await files.sweep(clock.now());
}
