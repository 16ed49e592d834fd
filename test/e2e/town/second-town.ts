import { addEstate, addOrganisation, addPlace, serveEstate } from '@sifang/estates';
import { EstateKind, OrganisationKind, PlaceKind } from '@sifang/estates/domain';
import { enterAppointment, offerDemoSignIn, registerPerson } from '@sifang/identity';
import { Office } from '@sifang/identity/domain';
import { asCalendarDay } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import { ORGANISATION } from '../../../apps/api/src/demo/demo-ids.js';

/** In every id of the second town, so that it can be looked for in whatever the first town is told. */
export const MARK = '-0000-4000-9000-';
/** And in every name. */
export const NAMED = '邻县';

export function farId(number: number): string {
  return `00000000${MARK}${String(number).padStart(12, '0')}`;
}

export const FAR = {
  district: farId(1),
  town: farId(2),
  community: farId(3),
  estate: farId(4),
  office: farId(11),
  party: farId(12),
  committee: farId(13),
  officer: farId(21),
  secretary: farId(22),
  chair: farId(23),
  manager: farId(24),
  owner: farId(25),
  /** The secretary's appointment. */
  appointment: farId(32),
} as const;

const SINCE = asCalendarDay('2024-06-01');

/** A town of another district in the same database. One firm serves both towns. */
export function buildSecondTown(database: Database): Promise<void> {
  return database.transaction(async tx => {
    await build(tx);
    await people(tx);
  });
}

async function build(tx: Tx): Promise<void> {
  const { DISTRICT, TOWN, COMMUNITY } = PlaceKind;
  await addPlace(tx, { id: FAR.district, kind: DISTRICT, name: NAMED, parentId: null });
  await addPlace(tx, { id: FAR.town, kind: TOWN, name: `${NAMED}城关镇`, parentId: FAR.district });
  await addPlace(tx, { id: FAR.community, kind: COMMUNITY, name: `${NAMED}社区`, parentId: FAR.town });
  const estate = { id: FAR.estate, kind: EstateKind.COMMODITY, name: `${NAMED}小区` };
  await addEstate(tx, { ...estate, communityId: FAR.community });
  const { PROPERTY_OFFICE, PARTY_ORGANISATION, OWNERS_COMMITTEE } = OrganisationKind;
  for (const [id, kind, name, placeId] of [
    [FAR.office, PROPERTY_OFFICE, '物管办', FAR.town],
    [FAR.party, PARTY_ORGANISATION, '党委', FAR.community],
    [FAR.committee, OWNERS_COMMITTEE, '业委会', FAR.estate],
  ] as const)
    await addOrganisation(tx, { id, kind, name: `${NAMED}${name}`, placeId });
  await serveEstate(tx, { estateId: FAR.estate, firmId: ORGANISATION.lanting, since: SINCE });
}

async function people(tx: Tx): Promise<void> {
  for (const [id, office, placeId, organisationId] of [
    [FAR.officer, Office.PROPERTY_OFFICER, FAR.town, FAR.office],
    [FAR.secretary, Office.COMMUNITY_SECRETARY, FAR.community, FAR.party],
    [FAR.chair, Office.COMMITTEE_CHAIR, FAR.estate, FAR.committee],
    [FAR.manager, Office.FIRM_MANAGER, FAR.estate, ORGANISATION.lanting],
    [FAR.owner, Office.OWNER, FAR.estate, null],
  ] as const)
    await settle(tx, { id, appointmentId: id.replace('00002', '00003'), office, placeId, organisationId });
}

export interface Settler {
  readonly id: string;
  readonly appointmentId: string;
  readonly office: Office;
  readonly placeId: string;
  readonly organisationId: string | null;
}

/** Somebody with one office, whom anybody may be with one click. */
export async function settle(
  tx: Tx,
  { id, appointmentId, office, placeId, organisationId }: Settler,
): Promise<void> {
  const name = `${NAMED}${office}`;
  await registerPerson(tx, { id, name });
  const held = { office, title: name, placeId, organisationId };
  await enterAppointment(tx, { id: appointmentId, personId: id, ...held, since: SINCE, until: null });
  const offer = { personId: id, name, title: name, office, placeName: NAMED, organisationName: null };
  await offerDemoSignIn(tx, { ...offer, position: 900 });
}
