/**
 * What only all owners decide (《民法典》第二百七十八条第一款), by item. No meeting can: it is put to a vote of the owners, and
 * the record says so. Thresholds belong to owners' votes and are not known here.
 */
export enum OwnersMatter {
  /** 制定和修改业主大会议事规则 */
  ASSEMBLY_RULES = 'ASSEMBLY_RULES',
  /** 制定和修改管理规约 */
  COVENANT = 'COVENANT',
  /** 选举业主委员会或者更换业主委员会成员 */
  COMMITTEE_ELECTION = 'COMMITTEE_ELECTION',
  /** 选聘和解聘物业服务企业或者其他管理人 */
  PROPERTY_FIRM = 'PROPERTY_FIRM',
  /** 使用建筑物及其附属设施的维修资金 */
  FUND_USE = 'FUND_USE',
  /** 筹集建筑物及其附属设施的维修资金 */
  FUND_RAISING = 'FUND_RAISING',
  /** 改建、重建建筑物及其附属设施 */
  REBUILDING = 'REBUILDING',
  /** 改变共有部分的用途或者利用共有部分从事经营活动 */
  COMMON_PARTS = 'COMMON_PARTS',
  /** 有关共有和共同管理权利的其他重大事项 */
  OTHER = 'OTHER',
}

/** The item of Art 278 para 1, 1 to 9. */
export function articleItem(matter: OwnersMatter): number {
  return Object.values(OwnersMatter).indexOf(matter) + 1;
}
