import type { MeetingKindCode } from '../../graphql/generated';

/** How a meeting of the kind is called in its title, which is Chinese in either language: it stands on papers. */
export const KIND_TITLES: Readonly<Record<MeetingKindCode, string>> = {
  FOUR_PARTY: '四方议事会',
  TRINITY: '三位一体议事协调会',
  JOINT_3_2_X: '3+2+X联席会议',
  FIVE_PARTY: '五方会议',
  LANE_COUNCIL: '街巷议事会',
  PARTY_AND_PEOPLE_COUNCIL: '党群议事会',
  HOME_COUNCIL: '家园议事会',
  OWNERS_COMMITTEE: '业主委员会会议',
  PROPERTY_COMMITTEE: '物业管理委员会会议',
  COORDINATION: '诉求协调会',
  EXPERT_CONSULTATION: '专家会诊',
  JOINT_CONFERENCE: '物业管理联席会议',
};
