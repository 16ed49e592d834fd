import { registerEnumType } from '@nestjs/graphql';
import { BodyKind } from '../../domain/body/body-kind.js';
import { ElectionKind } from '../../domain/election/kinds.js';
import { ElectionState } from '../../domain/election/lifecycle.js';
import { Duty } from '../../domain/group/duties.js';
import { GroupSide } from '../../domain/group/group.js';
import { TieBreak } from '../../domain/law/election-profile.js';
import { CandidateState, NominatedBy } from '../../domain/nomination/candidate.js';
import { EligibilityItem, EligibilityVerdict } from '../../domain/nomination/eligibility.js';
import { ElectionOutcome } from '../../domain/result/outcome.js';

registerEnumType(ElectionState, {
  name: 'ElectionState',
  description: 'Where an election stands.',
  valuesMap: {
    REQUESTED: { description: '业主联名申请' },
    TRIGGERED: { description: '启动：街道（镇）组建筹备组' },
    GROUP_FORMED: { description: '筹备组（换届小组）公示' },
    PREPARING: { description: '筹备' },
    NOMINATING: { description: '推荐候选人' },
    LIST_POSTED: { description: '候选人名单公示' },
    VOTING: { description: '投票' },
    COUNTED: { description: '计票，询异' },
    DECLARED: { description: '结果公示' },
    CONSTITUTED: { description: '首次会议' },
    FILED: { description: '备案' },
    FAILED: { description: '未产生' },
    ABANDONED: { description: '终止' },
  },
});

registerEnumType(ElectionKind, {
  name: 'ElectionKind',
  description: 'Why there is an election.',
  valuesMap: {
    FIRST: { description: '首次业主大会会议' },
    REELECTION: { description: '换届' },
    BY_ELECTION: { description: '补选' },
    SEPARATE: { description: '另行选举' },
  },
});

registerEnumType(Duty, {
  name: 'ElectionDuty',
  description: 'What has to be done by a certain day.',
  valuesMap: {
    ROLL: { description: '业主名册' },
    DRAFT_RULES: { description: '管理规约、议事规则草案' },
    CANDIDATE_METHOD: { description: '候选人产生办法' },
    NOTICE: { description: '会议公告' },
    MEETING: { description: '会议（表决）' },
    RESULT: { description: '选举结果公示' },
  },
});

registerEnumType(GroupSide, {
  name: 'ElectionGroupSide',
  description: 'For whom somebody sits in the preparatory group.',
  valuesMap: {
    STREET: { description: '街道（镇）' },
    COMMUNITY: { description: '社区' },
    PARTY: { description: '党组织' },
    DEVELOPER: { description: '建设单位' },
    OWNER: { description: '业主' },
  },
});

registerEnumType(NominatedBy, {
  name: 'NominatedBy',
  description: 'Who nominates.',
  valuesMap: {
    ORGANISATION: { description: '组织推荐' },
    OWNERS: { description: '业主联名' },
    SELF: { description: '自荐' },
  },
});

registerEnumType(CandidateState, {
  name: 'CandidateState',
  description: 'Where a candidate stands.',
  valuesMap: {
    NOMINATED: { description: '已推荐，待本人同意' },
    CONSENTED: { description: '同意参选，资格审查中' },
    DECLINED: { description: '不同意参选' },
    ADMITTED: { description: '资格审查通过' },
    REJECTED: { description: '资格审查不通过' },
    WITHDRAWN: { description: '退出' },
  },
});

registerEnumType(EligibilityItem, {
  name: 'EligibilityItem',
  description: '任职条件，逐项审查。',
  valuesMap: {
    IS_OWNER: { description: '本小区业主' },
    FULL_CAPACITY: { description: '完全民事行为能力' },
    NOT_OF_THE_FIRM: { description: '本人及近亲属不在本小区物业服务企业任职' },
    NOTHING_UNPAID: { description: '无欠缴物业费、维修资金' },
    NO_ILLEGAL_WORKS: { description: '无违法建设' },
  },
});

registerEnumType(EligibilityVerdict, {
  name: 'EligibilityVerdict',
  description: 'What was found.',
  valuesMap: {
    MET: { description: '符合' },
    NOT_MET: { description: '不符合' },
    CANNOT_ESTABLISH: { description: '无法核实' },
  },
});

registerEnumType(TieBreak, {
  name: 'TieBreak',
  description: 'How equal votes are told apart.',
  valuesMap: {
    HEADS: { description: '人数多者' },
    AREA: { description: '面积大者' },
    NEW_VOTE: { description: '重新投票' },
    LOT: { description: '抽签' },
  },
});

registerEnumType(ElectionOutcome, {
  name: 'ElectionOutcome',
  description: 'What an election has come to.',
  valuesMap: {
    COMPLETE: { description: '全部产生' },
    SEATS_MISSING: { description: '成立，缺额另行选举' },
    NOT_ESTABLISHED: { description: '未产生' },
    TIED: { description: '得票相同，待抽签或重新投票' },
    NO_QUORUM: { description: '未达参与比例' },
    CANNOT_ESTABLISH: { description: '不能认定' },
  },
});

registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'Who speaks for the owners of an estate.',
  valuesMap: {
    COMMITTEE: { description: '业主委员会' },
    MANAGEMENT_COMMITTEE: { description: '物业管理委员会' },
  },
});
