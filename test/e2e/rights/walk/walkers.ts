import { Office } from '@sifang/identity/domain';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../../apps/api/src/demo/demo-ids.js';
import type { Town } from '../../town/open-town.js';
import { settle } from '../../town/second-town.js';
import type { Visitor } from '../../town/visitor.js';
import { Walker } from './decision.js';

const { hanlin } = ESTATE;
const { tanchong, shangpai } = PLACE;
const { propertyOffice, enforcement, tanchongParty, hanlinCommittee, lanting } = ORGANISATION;

/** Where each office is held by whoever walks with it: at 翰林水岸, or above it. */
const HELD: Readonly<Record<Office, readonly [placeId: string, organisationId: string | null]>> = {
  COMMUNITY_SECRETARY: [tanchong, tanchongParty],
  COMMUNITY_STAFF: [tanchong, tanchongParty],
  PROPERTY_OFFICER: [shangpai, propertyOffice],
  DEPARTMENT_OFFICER: [shangpai, enforcement],
  GRID_MEMBER: [tanchong, tanchongParty],
  // The committee of an estate has one chair, and 翰林水岸's is of the demo.
  COMMITTEE_CHAIR: [hanlin, null],
  COMMITTEE_MEMBER: [hanlin, hanlinCommittee],
  COMMITTEE_ALTERNATE: [hanlin, hanlinCommittee],
  PROPERTY_COMMITTEE_MEMBER: [hanlin, null],
  BUILDING_REPRESENTATIVE: [hanlin, null],
  OWNER: [hanlin, null],
  FIRM_MANAGER: [hanlin, lanting],
  FIRM_STAFF: [hanlin, lanting],
  INVITED_EXPERT: [hanlin, null],
};

const WITHOUT_OFFICE = demoId(3900);

/** One new person for each office, one without, one in the chair, one with a seat, and somebody who did not sign in. */
export async function gatherWalkers(town: Town): Promise<ReadonlyMap<Walker, Visitor>> {
  const offices = Object.values(Office);
  await town.database.transaction(async tx => {
    for (const [at, office] of offices.entries()) {
      const [placeId, organisationId] = HELD[office];
      const ids = { id: demoId(3901 + at), appointmentId: demoId(4901 + at) };
      await settle(tx, { ...ids, office, placeId, organisationId });
    }
    const gone = { id: WITHOUT_OFFICE, appointmentId: demoId(4900), office: Office.OWNER };
    await settle(tx, { ...gone, placeId: hanlin, organisationId: null });
    await tx.query(`DELETE FROM appointment WHERE person_id = $1`, [WITHOUT_OFFICE]);
  });
  const walkers = new Map<Walker, Visitor>([['STRANGER', town.stranger()]]);
  walkers.set('WITHOUT_OFFICE', await town.person(WITHOUT_OFFICE));
  walkers.set('IN_THE_CHAIR', await town.person(PERSON.liuGuilan));
  walkers.set('WITH_A_SEAT', await town.person(PERSON.zhouJianguo));
  for (const [at, office] of offices.entries()) walkers.set(office, await town.person(demoId(3901 + at)));
  return walkers;
}
