import { Office } from '@sifang/identity/domain';

/** Whom a seat stands for. */
export enum Party {
  /** 镇直部门 */
  TOWN_DEPARTMENTS = 'TOWN_DEPARTMENTS',
  /** 社区党组织 */
  PARTY_ORGANISATION = 'PARTY_ORGANISATION',
  /** 居民（业委会与业主代表） */
  RESIDENTS = 'RESIDENTS',
  /** 物业服务企业 */
  PROPERTY_FIRM = 'PROPERTY_FIRM',
}

/** Which offices, held for the estate, its community or its town, may sit for a party. Alternates and experts sit for none. */
const OFFICES: Record<Party, readonly Office[]> = {
  TOWN_DEPARTMENTS: [Office.DEPARTMENT_OFFICER, Office.PROPERTY_OFFICER],
  PARTY_ORGANISATION: [Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.GRID_MEMBER],
  RESIDENTS: [
    Office.COMMITTEE_CHAIR,
    Office.COMMITTEE_MEMBER,
    Office.PROPERTY_COMMITTEE_MEMBER,
    Office.BUILDING_REPRESENTATIVE,
    Office.OWNER,
  ],
  PROPERTY_FIRM: [Office.FIRM_MANAGER, Office.FIRM_STAFF],
};

export function maySitFor(party: Party, office: Office): boolean {
  return OFFICES[party].includes(office);
}
