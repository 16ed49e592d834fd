import { addOrganisation, jurisdictionOf, organisationsAt } from '@sifang/estates';
import { OrganisationKind } from '@sifang/estates/domain';
import { dayOf } from '@sifang/kernel';
import { newId, type Tx } from '@sifang/platform';
import type { Body } from '../../domain/body/body.js';
import { BodyKind } from '../../domain/body/body-kind.js';
import { insertBody, lockBodyOf, saveProfile } from '../../persistence/body/body.repository.js';

const ORGANISATION = {
  COMMITTEE: { kind: OrganisationKind.OWNERS_COMMITTEE, name: '业主委员会' },
  MANAGEMENT_COMMITTEE: { kind: OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE, name: '物业管理委员会' },
} as const satisfies Record<BodyKind, { kind: OrganisationKind; name: string }>;

/** The estate's body of this kind, locked; made, with its organisation, where it is the first. @throws Refusal ESTATE_NOT_FOUND */
export async function bodyOf(
  tx: Tx,
  now: Date,
  {
    estateId,
    kind,
    profile,
  }: { readonly estateId: string; readonly kind: BodyKind; readonly profile: string },
): Promise<Body> {
  const { communityId, townId, estateName } = await jurisdictionOf(tx, estateId);
  const found = await lockBodyOf(tx, estateId, kind);
  if (found) {
    if (found.profile !== profile) await saveProfile(tx, { id: found.id, profile });
    return { ...found, profile };
  }
  const wanted = ORGANISATION[kind];
  const organisations = await organisationsAt(tx, estateId, dayOf(now));
  const known = organisations.find(one => one.kind === wanted.kind);
  const organisationId = known?.id ?? newId(now);
  if (!known)
    await addOrganisation(tx, {
      ...{ id: organisationId, kind: wanted.kind, name: `${estateName}${wanted.name}`, placeId: estateId },
    });
  return insertBody(tx, { id: newId(now), estateId, communityId, townId, kind, organisationId, profile });
}
