import type { Actor, Appointment } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireOffice, rights } from '../domain/rights.js';
import { addOrganisation, type NewOrganisation } from './add-organisation.js';
import { neighbourhoodOf } from './keeper-at.js';
import { recordAct } from './record-act.js';

/** @throws Refusal as `addOrganisation`, and NOT_ENTITLED · ID_TAKEN */
export async function registerOrganisation(
  context: ActContext<Actor>,
  organisation: NewOrganisation,
): Promise<string> {
  const under = await officeFor(context, organisation);
  await addOrganisation(context.tx, organisation);
  const { id, kind, name, placeId } = organisation;
  const subject = { kind: 'organisation', id };
  await recordAct(context, under, { act: 'ORGANISATION_ADDED', subject, placeId, details: { kind, name } });
  return id;
}

async function officeFor(
  { tx, actor }: ActContext<Actor>,
  { kind, placeId }: NewOrganisation,
): Promise<Appointment> {
  const sentence =
    'That is for the community and the property office; what belongs to the town, for the latter.';
  if (placeId === null) return requireOffice(rights.nameFirm(actor), sentence);
  const { path } = await neighbourhoodOf(tx, actor, placeId, 'placeId');
  return requireOffice(rights.nameOrganisation(actor, kind, path), sentence);
}
