import { ownersNow } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import { dayOf, Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { placesOf } from '../../domain/body/rights.js';
import type { BodyPlaces } from '../../domain/body/body.js';
import { Side } from '../../domain/law/election-profile.js';

interface Named {
  readonly name: string;
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly side: Side;
}

/**
 * Owners as the register knows them, with the account that is theirs; whoever an organisation sent holds an office here
 * already, or signs in as nobody. @throws Refusal NOT_AN_OWNER · PERSON_NOT_FOUND
 */
export async function knownMembers<M extends Named>(
  tx: Tx,
  now: Date,
  at: BodyPlaces,
  members: readonly M[],
): Promise<M[]> {
  const unitIds = members.flatMap(({ unitId }) => unitId ?? []);
  const owners = await ownersNow(tx, at.estateId, { unitIds, personIds: [] });
  const here = new Set((await officeHolders(tx, placesOf(at), dayOf(now))).map(({ personId }) => personId));
  return members.map((member, index) => {
    if (member.side !== Side.OWNER) {
      if (member.personId === null || here.has(member.personId)) return { ...member, unitId: null };
      throw new Refusal('PERSON_NOT_FOUND', 'There is no such person here.', `members.${index}`);
    }
    const owner = owners.find(({ unitId, name }) => unitId === member.unitId && name === member.name);
    if (owner) return { ...member, personId: owner.personId };
    throw new Refusal('NOT_AN_OWNER', `${member.name} does not own that unit.`, `members.${index}`);
  });
}
