/** What somebody may act as. Each appointment names one, with a place and a term. */
export enum Office {
  /** 社区党委书记 */
  COMMUNITY_SECRETARY = 'COMMUNITY_SECRETARY',
  /** 社区工作者 */
  COMMUNITY_STAFF = 'COMMUNITY_STAFF',
  /** 镇（街道）物管办 */
  PROPERTY_OFFICER = 'PROPERTY_OFFICER',
  /** 镇直部门 */
  DEPARTMENT_OFFICER = 'DEPARTMENT_OFFICER',
  /** 网格员 */
  GRID_MEMBER = 'GRID_MEMBER',
  /** 业委会（物管会）主任 */
  COMMITTEE_CHAIR = 'COMMITTEE_CHAIR',
  /** 业委会委员 */
  COMMITTEE_MEMBER = 'COMMITTEE_MEMBER',
  /** 业委会候补委员: no vote until they step in. */
  COMMITTEE_ALTERNATE = 'COMMITTEE_ALTERNATE',
  /** 物管会委员 */
  PROPERTY_COMMITTEE_MEMBER = 'PROPERTY_COMMITTEE_MEMBER',
  /** 楼栋长、业主代表 */
  BUILDING_REPRESENTATIVE = 'BUILDING_REPRESENTATIVE',
  /** 业主 */
  OWNER = 'OWNER',
  /** 物业项目经理 */
  FIRM_MANAGER = 'FIRM_MANAGER',
  /** 物业员工 */
  FIRM_STAFF = 'FIRM_STAFF',
  /** 特邀专家: heard, without a vote. */
  INVITED_EXPERT = 'INVITED_EXPERT',
}
