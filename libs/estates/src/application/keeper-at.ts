import { belongsTo, type Actor, type Appointment } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { requireOffice, rights } from '../domain/rights.js';
import type { UnitNow } from '../domain/unit.js';
import { lineageOf, type Lineage } from '../persistence/place-reach.queries.js';
import { unitNotFound } from '../persistence/unit.repository.js';

const FOR_KEEPERS = 'That is for the community and the property office.';

/** The office under which the actor keeps what is at a place. @throws Refusal PLACE_NOT_FOUND · NOT_ENTITLED */
export async function keeperAt(tx: Tx, actor: Actor, placeId: string, field: string): Promise<Appointment> {
  const { path } = await neighbourhoodOf(tx, actor, placeId, field);
  return requireOffice(rights.keep(actor, path), FOR_KEEPERS);
}

/** The same of a unit. @throws Refusal UNIT_NOT_FOUND · NOT_ENTITLED */
export function keeperOf(tx: Tx, actor: Actor, { estateId }: UnitNow): Promise<Appointment> {
  return keeperOver(tx, actor, estateId, unitNotFound());
}

/**
 * The same of anything that lies at a place. To whom the place is unknown, the thing is `unknown` too: in the same
 * words as one that does not exist.
 * @throws Refusal unknown · NOT_ENTITLED
 */
export async function keeperOver(
  tx: Tx,
  actor: Actor,
  placeId: string,
  unknown: Refusal,
): Promise<Appointment> {
  const { path } = await lineageOf(tx, placeId, 'placeId');
  if (!belongsTo(actor, path)) throw unknown;
  return requireOffice(rights.keep(actor, path), FOR_KEEPERS);
}

/** The place and what it lies in. Nobody learns which places there are in another town. @throws Refusal PLACE_NOT_FOUND */
export async function neighbourhoodOf(
  tx: Tx,
  actor: Actor,
  placeId: string,
  field: string,
): Promise<Lineage> {
  const lineage = await lineageOf(tx, placeId, field);
  if (belongsTo(actor, lineage.path)) return lineage;
  throw new Refusal('PLACE_NOT_FOUND', 'There is no such place.', field);
}
