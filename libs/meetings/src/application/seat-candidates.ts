import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { KindCode, SeatRole } from '../domain/kinds/meeting-kind.js';
import { kindFor } from '../domain/kinds/rules.js';
import type { Party } from '../domain/party.js';
import { requireScheduling } from '../domain/rights.js';
import { mostAt, officeAt } from '../domain/schedule.js';
import { rulesOf } from '../persistence/kinds/profile.repository.js';

export interface PartyCandidates {
  readonly party: Party;
  readonly required: boolean;
  readonly people: SeatCandidate[];
}

export interface SeatCandidate {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly organisationName: string | null;
  /** The most that this person may do at a seat. */
  readonly most: SeatRole;
}

/** Who may sit for each party at this estate's meetings. @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED */
export async function seatCandidates(
  { tx, now, actor }: ActContext<Actor>,
  { estate, kind }: { readonly estate: string; readonly kind: KindCode },
): Promise<PartyCandidates[]> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, estate);
  const places = { estateId, communityId, townId };
  const rules = kindFor({ kind, rules: await rulesOf(tx, kind, places, dayOf(now)) });
  requireScheduling(actor, places, rules);
  const holders = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  const names = new Map((await organisationsAt(tx, estateId, dayOf(now))).map(({ id, name }) => [id, name]));
  return rules.parties.map(place => ({
    party: place.party,
    required: place.required,
    people: holders.flatMap(holder => {
      const office = officeAt(place, holder);
      if (!office) return [];
      const organisationName = names.get(office.organisationId ?? '') ?? null;
      return [
        {
          personId: holder.personId,
          name: holder.name,
          title: office.title,
          organisationName,
          most: mostAt(place, office.office),
        },
      ];
    }),
  }));
}
