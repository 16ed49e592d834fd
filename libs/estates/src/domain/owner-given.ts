import { Refusal } from '@sifang/kernel';
import type { OwnersShare, UnitOwner } from './register.js';
import type { OwnerInShare } from './unit.js';

/** Who is to own a unit: one who owns it already, by id, so that nobody has to know the certificate again; or by name. */
export interface OwnerGiven {
  readonly ownerId: string | null;
  readonly name: string;
  readonly idSuffix: string | null;
  readonly share: OwnersShare | null;
}

/** @throws Refusal OWNER_UNKNOWN · OWNER_NAME_MISSING */
export function whoTheyAre(
  given: readonly OwnerGiven[],
  present: readonly (UnitOwner & { readonly id: string })[],
): OwnerInShare[] {
  return given.map(({ ownerId, name, idSuffix, share }, at) => {
    if (ownerId === null && name === '')
      throw new Refusal('OWNER_NAME_MISSING', 'Who is it?', `owners.${at}.name`);
    if (ownerId === null) return { name, idSuffix: idSuffix?.toUpperCase() ?? null, share };
    const owner = present.find(({ id }) => id === ownerId);
    if (!owner)
      throw new Refusal('OWNER_UNKNOWN', 'This is none of the present owners.', `owners.${at}.ownerId`);
    return { name: owner.name, idSuffix: owner.idSuffix, share };
  });
}
