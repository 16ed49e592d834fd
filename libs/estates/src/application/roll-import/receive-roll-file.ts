import type { Actor, Appointment } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireEstate } from '../../persistence/estate.repository.js';
import {
  insertRollImport,
  requireNoneUnderWay,
} from '../../persistence/roll-import/roll-import.repository.js';
import { keeperAt } from '../keeper-at.js';
import { recordImport } from './import-as-keeper.js';
import { queueRollImport } from './queue-roll-import.js';

export interface ReceivedRollFile {
  readonly id: string;
  readonly estateId: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileSha256: string;
}

/**
 * Asked before the first byte is taken.
 * @returns the office acted under
 * @throws Refusal PLACE_NOT_FOUND · ESTATE_NOT_FOUND · NOT_ENTITLED · IMPORT_UNDER_WAY
 */
export async function mayImportInto(
  { tx, actor }: ActContext<Actor>,
  estateId: string,
): Promise<Appointment> {
  const under = await keeperAt(tx, actor, estateId, 'estateId');
  await requireEstate(tx, estateId);
  await requireNoneUnderWay(tx, estateId);
  return under;
}

/** A file was taken in; the worker will read it. @throws Refusal as `mayImportInto` */
export async function receiveRollFile(context: ActContext<Actor>, file: ReceivedRollFile): Promise<string> {
  const { tx, now, actor } = context;
  const under = await mayImportInto(context, file.estateId);
  await insertRollImport(tx, {
    ...file,
    uploadedBy: actor.personId,
    uploadedByName: actor.name,
    uploadedAt: now,
  });
  await recordImport(context, under, 'ROLL_RECEIVED', file, { file: file.fileName, sha256: file.fileSha256 });
  await queueRollImport(tx, file.id, now);
  return file.id;
}
