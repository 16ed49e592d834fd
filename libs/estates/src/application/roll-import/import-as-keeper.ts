import { belongsTo, type Actor, type Appointment } from '@sifang/identity/domain';
import type { ActContext, Tx } from '@sifang/platform';
import type { RollImport } from '../../domain/roll-import/roll-import.js';
import { requireOffice, rights } from '../../domain/rights.js';
import { lineageOf } from '../../persistence/place-reach.queries.js';
import { importNotFound, lockRollImport } from '../../persistence/roll-import/roll-import.repository.js';
import { recordAct } from '../record-act.js';

export interface KeptImport {
  readonly found: RollImport;
  /** The office that gives the right. */
  readonly under: Appointment;
}

/** The import, for whoever keeps its register. @throws Refusal IMPORT_NOT_FOUND · NOT_ENTITLED */
export async function lockAsKeeper(tx: Tx, actor: Actor, id: string): Promise<KeptImport> {
  const found = await lockRollImport(tx, id);
  const { path } = await lineageOf(tx, found.estateId, 'estateId');
  if (!belongsTo(actor, path)) throw importNotFound();
  const sentence = "Only the community and the town's property office take rolls into the register.";
  return { found, under: requireOffice(rights.keep(actor, path), sentence) };
}

/** Who sent, confirmed or withdrew a roll is part of the trail of its estate. */
export function recordImport(
  context: ActContext<Actor>,
  under: Appointment,
  act: string,
  { id, estateId }: Pick<RollImport, 'id' | 'estateId'>,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  return recordAct(context, under, { act, subject: { kind: 'roll-import', id }, placeId: estateId, details });
}
