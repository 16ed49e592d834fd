import { jurisdictionOf, organisationsAt } from '@sifang/estates';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { FOUR_PARTY } from '../domain/meeting-kind.js';
import { maySitFor, type Party } from '../domain/party.js';
import { requireScheduling } from '../domain/rights.js';

export interface PartyCandidates {
  readonly party: Party;
  readonly people: SeatCandidate[];
}

export interface SeatCandidate {
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly organisationName: string | null;
}

/** Who may sit for each party at this estate's meetings. @throws Refusal ESTATE_NOT_FOUND · NOT_ENTITLED */
export async function seatCandidates(
  { tx, now, actor }: ActContext<Actor>,
  estate: string,
): Promise<PartyCandidates[]> {
  const { estateId, communityId, townId } = await jurisdictionOf(tx, estate);
  requireScheduling(actor, { estateId, communityId, townId });
  const holders = await officeHolders(tx, [estateId, communityId, townId], dayOf(now));
  const names = new Map((await organisationsAt(tx, estateId, dayOf(now))).map(({ id, name }) => [id, name]));
  return FOUR_PARTY.parties.map(party => ({
    party,
    people: holders.flatMap(holder => {
      const office = holder.appointments.find(appointment => maySitFor(party, appointment.office));
      if (!office) return [];
      const organisationName = names.get(office.organisationId ?? '') ?? null;
      return [{ personId: holder.personId, name: holder.name, title: office.title, organisationName }];
    }),
  }));
}
