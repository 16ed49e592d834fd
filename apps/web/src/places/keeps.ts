import type { Office, OrganisationKind, PlaceKind } from '../graphql/generated';
import type { Estate } from './town-tree';

export interface Held {
  readonly office: Office;
  readonly place: { readonly id: string; readonly name: string; readonly kind: PlaceKind };
}

export interface Seat {
  readonly id: string;
  readonly name: string;
}

export const KEEPERS: readonly Office[] = ['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'PROPERTY_OFFICER'];

const READERS: readonly Office[] = [
  ...KEEPERS,
  ...(['COMMITTEE_CHAIR', 'COMMITTEE_MEMBER', 'PROPERTY_COMMITTEE_MEMBER'] as const),
];

/** Whether to lead to the register of an estate, or only to name it; the server decides. */
export function readsRegister(
  appointments: readonly Held[],
  { id, communityId, townId }: Pick<Estate, 'id' | 'communityId' | 'townId'>,
): boolean {
  return keeps(appointments, [id, communityId, townId], READERS);
}

/** Whether to offer what keepers do at any of these places, or in their district; the server decides. */
export function keeps(appointments: readonly Held[], ids: readonly string[], offices = KEEPERS): boolean {
  return appointments.some(
    ({ office, place }) => offices.includes(office) && (place.kind === 'DISTRICT' || ids.includes(place.id)),
  );
}

/**
 * Kinds of organisations that somebody may enter, each with the places where it may belong: none for a firm, which
 * serves estates instead.
 */
export function seatsOf(
  appointments: readonly Held[],
  estates: readonly Estate[],
): ReadonlyMap<OrganisationKind, readonly Seat[]> {
  const kept = estates.filter(one => keeps(appointments, [one.id, one.communityId, one.townId]));
  const named = estates.filter(({ townId }) => keeps(appointments, [townId], ['PROPERTY_OFFICER']));
  const towns = once(named.map(({ townId, townName }) => ({ id: townId, name: townName })));
  const communities = once(
    estates
      .filter(one => keeps(appointments, [one.communityId, one.townId]))
      .map(({ communityId, communityName }) => ({ id: communityId, name: communityName })),
  );
  const all: readonly (readonly [OrganisationKind, readonly Seat[]])[] = [
    ['OWNERS_COMMITTEE', once(kept)],
    ['PROPERTY_MANAGEMENT_COMMITTEE', once(kept)],
    ['PARTY_ORGANISATION', [...communities, ...once(kept)]],
    ['DEPARTMENT', towns],
    ['PROPERTY_OFFICE', towns],
  ];
  return new Map([
    ...all.filter(([, seats]) => seats.length > 0),
    ...(kept.length > 0 ? [['PROPERTY_FIRM', []] as const] : []),
  ]);
}

function once(seats: readonly Seat[]): Seat[] {
  return [...new Map(seats.map(({ id, name }) => [id, { id, name }])).values()];
}
