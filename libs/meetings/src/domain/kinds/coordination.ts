import { Office } from '@sifang/identity/domain';
import { Party } from '../party.js';
import { DecisionRule, KindCode, SeatRole, type MeetingKind } from './meeting-kind.js';
import { ADVISERS, COMMUNITY, DELIBERATION, mayAsk, needs } from './of-parties.js';

const { RESIDENTS, PROPERTY_FIRM, NEIGHBOURHOOD_COMMITTEE, OWNERS_COMMITTEE } = Party;
const { STREET, POLICE, UTILITIES, HOUSING_DEPARTMENT, TOWN_DEPARTMENTS } = Party;

const CONSENSUS = { ...DELIBERATION.decision, rule: DecisionRule.CONSENSUS };

/** 协调会 for one complaint: a 12345 ticket goes to the town's 物管办, which brings firm and residents together (上派镇). [D] for the rest. */
export const COORDINATION: MeetingKind = {
  ...DELIBERATION,
  code: KindCode.COORDINATION,
  parties: [
    needs(STREET),
    needs(PROPERTY_FIRM),
    needs(RESIDENTS),
    mayAsk(NEIGHBOURHOOD_COMMITTEE, SeatRole.VOTING),
    mayAsk(OWNERS_COMMITTEE, SeatRole.VOTING),
    mayAsk(TOWN_DEPARTMENTS, SeatRole.SPEAKING),
    mayAsk(POLICE, SeatRole.SPEAKING),
    ...ADVISERS,
  ],
  decision: CONSENSUS,
  calledBy: [Office.PROPERTY_OFFICER, ...COMMUNITY],
  // A complaint waits for nobody: the day before is enough. [D]
  noticeDays: 1,
  publicationDays: null,
  source: '上派镇（12345 工单转镇物管办协调）；各方一致与通知期为系统默认',
};

/** 专家会诊: experts are heard and do not vote; the parties they advise agree or do not. It advises and binds nobody. [D] */
export const EXPERT_CONSULTATION: MeetingKind = {
  ...DELIBERATION,
  code: KindCode.EXPERT_CONSULTATION,
  parties: [
    { ...mayAsk(Party.EXPERTS, SeatRole.SPEAKING), required: true },
    needs(NEIGHBOURHOOD_COMMITTEE),
    mayAsk(STREET, SeatRole.VOTING),
    mayAsk(OWNERS_COMMITTEE, SeatRole.VOTING),
    mayAsk(RESIDENTS, SeatRole.VOTING),
    mayAsk(PROPERTY_FIRM, SeatRole.VOTING),
    mayAsk(HOUSING_DEPARTMENT, SeatRole.SPEAKING),
  ],
  decision: CONSENSUS,
  binds: false,
  calledBy: [Office.PROPERTY_OFFICER, ...COMMUNITY],
  source: '专家会诊；专家不表决与各方一致为系统默认',
};

/**
 * 物业管理联席会议 by statute: the street convenes 居委会, 派出所, 物业, 业委会 or owners' representatives, 专业经营单位,
 * 住建 and 城管 (山东 Art 74, 淄博 Art 76; 建房〔2009〕274号 Arts 60–61). Who of them must come and the consensus are ours. [D]
 */
export const JOINT_CONFERENCE: MeetingKind = {
  ...DELIBERATION,
  code: KindCode.JOINT_CONFERENCE,
  parties: [
    needs(STREET),
    needs(NEIGHBOURHOOD_COMMITTEE),
    needs(PROPERTY_FIRM),
    mayAsk(OWNERS_COMMITTEE, SeatRole.VOTING),
    mayAsk(RESIDENTS, SeatRole.VOTING),
    mayAsk(POLICE, SeatRole.VOTING),
    mayAsk(UTILITIES, SeatRole.VOTING),
    mayAsk(HOUSING_DEPARTMENT, SeatRole.VOTING),
    ...ADVISERS,
  ],
  leastParties: 3,
  decision: CONSENSUS,
  calledBy: [Office.PROPERTY_OFFICER],
  source: '山东省物业管理条例 74；淄博 76；274号 60–61；必须到会的各方与各方一致为系统默认',
};
