import { Refusal } from '@sifang/kernel';
import { PlaceKind } from './place.js';

export enum OrganisationKind {
  /** 镇直部门 */
  DEPARTMENT = 'DEPARTMENT',
  /** 物管办 */
  PROPERTY_OFFICE = 'PROPERTY_OFFICE',
  /** 社区党组织 */
  PARTY_ORGANISATION = 'PARTY_ORGANISATION',
  /** 业主委员会 */
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  /** 物业管理委员会（物管会） */
  PROPERTY_MANAGEMENT_COMMITTEE = 'PROPERTY_MANAGEMENT_COMMITTEE',
  /** 物业服务企业 */
  PROPERTY_FIRM = 'PROPERTY_FIRM',
}

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
}

const { DISTRICT, TOWN, COMMUNITY, ESTATE } = PlaceKind;

/** Where each kind may belong. A firm belongs nowhere: it serves estates, of several towns perhaps. */
const BELONGS_TO = {
  DEPARTMENT: [DISTRICT, TOWN],
  PROPERTY_OFFICE: [DISTRICT, TOWN],
  PARTY_ORGANISATION: [TOWN, COMMUNITY, ESTATE],
  OWNERS_COMMITTEE: [ESTATE],
  PROPERTY_MANAGEMENT_COMMITTEE: [ESTATE],
  PROPERTY_FIRM: [],
} satisfies Record<OrganisationKind, readonly PlaceKind[]>;

/**
 * @param place kind of the place that the organisation is said to belong to; null for none.
 * @throws Refusal ORGANISATION_PLACE_MISMATCH
 */
export function requireSeat(kind: OrganisationKind, place: PlaceKind | null): void {
  const allowed: readonly PlaceKind[] = BELONGS_TO[kind];
  if (place === null ? allowed.length === 0 : allowed.includes(place)) return;
  const sentence = `An organisation of kind ${kind} belongs to ${allowed.join(' or ') || 'no place'}.`;
  throw new Refusal('ORGANISATION_PLACE_MISMATCH', sentence, 'placeId');
}
