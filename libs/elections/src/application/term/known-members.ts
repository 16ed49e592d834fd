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
 * Owners as the register knows them, with the account that is theirs. Whoever an organisation sent holds an office here already, and where nobody
 * else at the community and the street bears the name it is enough; otherwise they sign in as nobody. @throws Refusal NOT_AN_OWNER · PERSON_NOT_FOUND
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
  const officials = await officeHolders(tx, [at.communityId, at.townId], dayOf(now));
  const accountOf = (name: string): string | null => {
    const same = officials.filter(one => one.name === name);
    return same.length === 1 ? same[0]!.personId : null;
  };
  return members.map((member, index) => {
    if (member.side !== Side.OWNER) {
      const sentHere = [Side.COMMUNITY, Side.STREET].includes(member.side);
      const personId = member.personId ?? (sentHere ? accountOf(member.name) : null);
      if (personId === null || here.has(personId)) return { ...member, personId, unitId: null };
      throw new Refusal('PERSON_NOT_FOUND', 'There is no such person here.', `members.${index}`);
    }
    const owner = owners.find(({ unitId, name }) => unitId === member.unitId && name === member.name);
    if (owner) return { ...member, personId: owner.personId };
    throw new Refusal('NOT_AN_OWNER', `${member.name} does not own that unit.`, `members.${index}`);
  });
}
