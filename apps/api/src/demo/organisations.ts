import type { FirmService, NewOrganisation } from '@sifang/estates';
import { OrganisationKind } from '@sifang/estates/domain';
import { asCalendarDay } from '@sifang/kernel';
import { ESTATE, ORGANISATION, PLACE } from './demo-ids.js';

const {
  DEPARTMENT,
  PROPERTY_OFFICE,
  PARTY_ORGANISATION,
  OWNERS_COMMITTEE,
  PROPERTY_MANAGEMENT_COMMITTEE,
  PROPERTY_FIRM,
} = OrganisationKind;

const departments: readonly NewOrganisation[] = [
  { id: ORGANISATION.propertyOffice, kind: PROPERTY_OFFICE, name: '上派镇物管办', placeId: PLACE.shangpai },
  { id: ORGANISATION.enforcement, kind: DEPARTMENT, name: '上派镇综合执法大队', placeId: PLACE.shangpai },
  { id: ORGANISATION.construction, kind: DEPARTMENT, name: '上派镇规划建设办公室', placeId: PLACE.shangpai },
  { id: ORGANISATION.fireSafety, kind: DEPARTMENT, name: '上派镇应急消防所', placeId: PLACE.shangpai },
];

const parties: readonly NewOrganisation[] = [
  { id: ORGANISATION.tanchongParty, kind: PARTY_ORGANISATION, name: '潭冲社区党委', placeId: PLACE.tanchong },
  { id: ORGANISATION.feiguangParty, kind: PARTY_ORGANISATION, name: '肥光社区党委', placeId: PLACE.feiguang },
  { id: ORGANISATION.lijingParty, kind: PARTY_ORGANISATION, name: '丽景社区党委', placeId: PLACE.lijing },
  { id: ORGANISATION.zipengParty, kind: PARTY_ORGANISATION, name: '紫蓬社区党委', placeId: PLACE.zipeng },
  { id: ORGANISATION.lujinParty, kind: PARTY_ORGANISATION, name: '绿锦社区党总支', placeId: PLACE.lujin },
];

const committees: readonly NewOrganisation[] = [
  {
    id: ORGANISATION.hanlinCommittee,
    kind: OWNERS_COMMITTEE,
    name: '翰林水岸小区业主委员会',
    placeId: ESTATE.hanlin,
  },
  {
    id: ORGANISATION.tiandiCommittee,
    kind: OWNERS_COMMITTEE,
    name: '金字天地城业主委员会',
    placeId: ESTATE.tiandi,
  },
  {
    id: ORGANISATION.changheCommittee,
    kind: PROPERTY_MANAGEMENT_COMMITTEE,
    name: '畅和家园物业管理委员会',
    placeId: ESTATE.changhe,
  },
  {
    id: ORGANISATION.jinxingCommittee,
    kind: PROPERTY_MANAGEMENT_COMMITTEE,
    name: '金星和园四期物业管理委员会',
    placeId: ESTATE.jinxing,
  },
];

/** Invented, like all that they do here. */
const firms: readonly NewOrganisation[] = [
  { id: ORGANISATION.lanting, kind: PROPERTY_FIRM, name: '安徽澜庭物业服务有限公司', placeId: null },
  { id: ORGANISATION.hexu, kind: PROPERTY_FIRM, name: '合肥和煦里物业服务有限公司', placeId: null },
  { id: ORGANISATION.tianchen, kind: PROPERTY_FIRM, name: '安徽天辰里物业服务有限公司', placeId: null },
];

export const organisations = [...departments, ...parties, ...committees, ...firms];

export const firmServices: readonly FirmService[] = [
  { estateId: ESTATE.hanlin, firmId: ORGANISATION.lanting, since: asCalendarDay('2022-01-01') },
  { estateId: ESTATE.paihe, firmId: ORGANISATION.lanting, since: asCalendarDay('2023-07-01') },
  { estateId: ESTATE.tiandi, firmId: ORGANISATION.tianchen, since: asCalendarDay('2021-04-01') },
  { estateId: ESTATE.jinxing, firmId: ORGANISATION.hexu, since: asCalendarDay('2020-10-01') },
  { estateId: ESTATE.changhe, firmId: ORGANISATION.hexu, since: asCalendarDay('2024-03-01') },
];
