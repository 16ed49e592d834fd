import { Office } from '@sifang/identity/domain';

/** Whom a seat stands for. Which of them come is a matter of the kind of meeting: the four of 四方 differ from place to place. */
export enum Party {
  /** 镇直部门 */
  TOWN_DEPARTMENTS = 'TOWN_DEPARTMENTS',
  /** 社区党组织 */
  PARTY_ORGANISATION = 'PARTY_ORGANISATION',
  /** 居民（业委会与业主代表） */
  RESIDENTS = 'RESIDENTS',
  /** 物业服务企业 */
  PROPERTY_FIRM = 'PROPERTY_FIRM',
  /** 居委会 */
  NEIGHBOURHOOD_COMMITTEE = 'NEIGHBOURHOOD_COMMITTEE',
  /** 业委会（物管会）, where it sits beside the residents and not for them */
  OWNERS_COMMITTEE = 'OWNERS_COMMITTEE',
  /** 街道（镇）, its 物管办 */
  STREET = 'STREET',
  /** 派出所 */
  POLICE = 'POLICE',
  /** 专业经营单位: water, power, gas, heat, networks */
  UTILITIES = 'UTILITIES',
  /** 住建、城管 */
  HOUSING_DEPARTMENT = 'HOUSING_DEPARTMENT',
  /** 专家 */
  EXPERTS = 'EXPERTS',
}

const COMMITTEE: readonly Office[] = [
  Office.COMMITTEE_CHAIR,
  Office.COMMITTEE_MEMBER,
  Office.PROPERTY_COMMITTEE_MEMBER,
];
const COMMUNITY: readonly Office[] = [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.GRID_MEMBER];

/**
 * Which offices, held for the estate, its community or its town, may sit for a party where its kind of meeting says
 * nothing else. Police, utilities and housing departments come as officers of the town's departments, and secretary and
 * staff of the community also sit for its 居委会 (书记、主任一肩挑): our defaults, no rule was found.
 */
const OFFICES: Readonly<Record<Party, readonly Office[]>> = {
  TOWN_DEPARTMENTS: [Office.DEPARTMENT_OFFICER, Office.PROPERTY_OFFICER],
  PARTY_ORGANISATION: COMMUNITY,
  RESIDENTS: [...COMMITTEE, Office.BUILDING_REPRESENTATIVE, Office.OWNER],
  PROPERTY_FIRM: [Office.FIRM_MANAGER, Office.FIRM_STAFF],
  NEIGHBOURHOOD_COMMITTEE: COMMUNITY,
  OWNERS_COMMITTEE: COMMITTEE,
  STREET: [Office.PROPERTY_OFFICER],
  POLICE: [Office.DEPARTMENT_OFFICER],
  UTILITIES: [Office.DEPARTMENT_OFFICER],
  HOUSING_DEPARTMENT: [Office.DEPARTMENT_OFFICER],
  EXPERTS: [Office.INVITED_EXPERT],
};

/** Heard without a vote, whatever the kind: alternates until they step in (杭州 Art 28), experts. */
const NEVER_VOTES: readonly Office[] = [Office.COMMITTEE_ALTERNATE, Office.INVITED_EXPERT];

export function maySitFor(party: Party, office: Office): boolean {
  return OFFICES[party].includes(office);
}

export function mayVote(office: Office): boolean {
  return !NEVER_VOTES.includes(office);
}
