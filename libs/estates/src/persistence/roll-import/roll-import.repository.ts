import { Refusal } from '@sifang/kernel';
import { outbox, type Tx } from '@sifang/platform';
import { In } from 'typeorm';
import { AT_WORK, requireNext, RollImportState, UNDER_WAY } from '../../domain/roll-import/lifecycle.js';
import type { Progress, RollImport } from '../../domain/roll-import/roll-import.js';
import { RollImportTable } from './roll-import.table.js';

export const ROLL_IMPORT_TOPIC = 'roll-import';

export function importNotFound(): Refusal {
  return new Refusal('IMPORT_NOT_FOUND', 'There is no such import.');
}

/** @throws Refusal IMPORT_NOT_FOUND */
export async function lockRollImport(tx: Tx, id: string): Promise<RollImport> {
  const found = await tx.findOne(RollImportTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw importNotFound();
  return found;
}

export async function insertRollImport(
  tx: Tx,
  received: Pick<
    RollImportTable,
    | 'id'
    | 'estateId'
    | 'fileName'
    | 'fileBytes'
    | 'fileSha256'
    | 'uploadedBy'
    | 'uploadedByName'
    | 'uploadedAt'
  >,
): Promise<void> {
  await tx.insert(RollImportTable, { ...received, seq: 1, state: RollImportState.UPLOADED });
  await outbox.append(tx, { topic: ROLL_IMPORT_TOPIC, key: received.id, seq: 1 });
}

/** @throws Refusal IMPORT_STATE_MISMATCH */
export async function saveState(
  tx: Tx,
  { id, state, seq }: Pick<RollImport, 'id' | 'state' | 'seq'>,
  next: RollImportState,
  changes: Partial<RollImportTable> = {},
): Promise<void> {
  requireNext(state, next);
  await tx.update(RollImportTable, id, { progress: null, ...changes, state: next, seq: seq + 1 } as never);
  await outbox.append(tx, { topic: ROLL_IMPORT_TOPIC, key: id, seq: seq + 1 });
}

/** Says how far it is, unless that has ended meanwhile. */
export async function saveProgress(
  tx: Tx,
  id: string,
  state: RollImportState,
  progress: Progress,
): Promise<void> {
  const [rows] = await tx.query<[{ seq: number }[], number]>(
    `UPDATE roll_import SET progress = $3, seq = seq + 1 WHERE id = $1 AND state = $2 RETURNING seq`,
    [id, state, JSON.stringify(progress)],
  );
  if (rows[0]) await outbox.append(tx, { topic: ROLL_IMPORT_TOPIC, key: id, seq: rows[0].seq });
}

/** One worker at an import; when it dies, the database lets go for it. */
export async function mayWorkOn(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.query<{ mine: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(hashtext('roll-import ' || $1::text)) AS mine`,
    [id],
  );
  return row!.mine;
}

export function lastDoneOfSameFile(tx: Tx, { estateId, fileSha256 }: RollImport): Promise<RollImport | null> {
  return tx.findOne(RollImportTable, {
    where: { estateId, fileSha256, state: RollImportState.DONE },
    order: { uploadedAt: 'DESC' },
  });
}

/** The constraint has the last word; this spares somebody from sending a file in vain. @throws Refusal IMPORT_UNDER_WAY */
export async function requireNoneUnderWay(tx: Tx, estateId: string): Promise<void> {
  const other = await tx.existsBy(RollImportTable, { estateId, state: In(UNDER_WAY) });
  if (other) throw importUnderWay();
}

export function importUnderWay(): Refusal {
  return new Refusal(
    'IMPORT_UNDER_WAY',
    'A roll is being imported into this estate already. Finish or withdraw that import first.',
    'estateId',
  );
}

export async function unfinishedImports(tx: Tx): Promise<string[]> {
  const found = await tx.find(RollImportTable, { select: { id: true }, where: { state: In(AT_WORK) } });
  return found.map(({ id }) => id);
}
