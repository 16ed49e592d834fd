import { addJob, type Tx } from '@sifang/platform';

export const IMPORT_TASK = 'roll-import';

/** A worker will see what the import's state asks for. Leaves with the caller's commit; again is harmless. */
export async function queueRollImport(tx: Tx, id: string, now: Date): Promise<void> {
  await addJob(tx, { task: IMPORT_TASK, payload: { id }, runAt: now, key: `${IMPORT_TASK} ${id}` });
}
