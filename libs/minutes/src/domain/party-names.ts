import type { Party } from '@sifang/meetings/domain';

const NAMES: Readonly<Record<Party, readonly [zh: string, en: string]>> = {
  TOWN_DEPARTMENTS: ['镇直部门', 'departments'],
  PARTY_ORGANISATION: ['社区党组织', 'Party organisation'],
  RESIDENTS: ['居民', 'residents'],
  PROPERTY_FIRM: ['物业服务企业', 'property firm'],
  NEIGHBOURHOOD_COMMITTEE: ['居委会', 'neighbourhood committee'],
  OWNERS_COMMITTEE: ['业委会', 'owners’ committee'],
  STREET: ['街道（镇）', 'street office'],
  POLICE: ['派出所', 'police'],
  UTILITIES: ['专业经营单位', 'utilities'],
  HOUSING_DEPARTMENT: ['住建、城管部门', 'housing department'],
  EXPERTS: ['专家', 'experts'],
};

/** As minutes write them. */
export function partyName(party: Party): string {
  return NAMES[party][0];
}

export function partyNameInEnglish(party: Party): string {
  return NAMES[party][1];
}
