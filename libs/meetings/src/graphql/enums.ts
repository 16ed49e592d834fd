import { registerEnumType } from '@nestjs/graphql';
import { MeetingAudience } from '../application/meeting-view.js';
import { AgendaItemKind, AgendaItemSource, AgendaItemState } from '../domain/agenda.js';
import { MeetingState } from '../domain/lifecycle.js';
import { MotionState, VoteChoice } from '../domain/motion.js';
import { Party } from '../domain/party.js';
import { FairReason } from '../domain/fair-order.js';
import { OwnersMatter } from '../domain/matter.js';
import { MeetingStanding } from '../domain/session.js';
import { SpeechKind } from '../domain/speech-kind.js';

registerEnumType(Party, {
  name: 'Party',
  description: 'Whom a seat stands for; which of them come is a matter of the kind of meeting.',
  valuesMap: {
    TOWN_DEPARTMENTS: { description: '镇直部门' },
    PARTY_ORGANISATION: { description: '社区党组织' },
    RESIDENTS: { description: '居民（业委会与业主代表）' },
    PROPERTY_FIRM: { description: '物业服务企业' },
    NEIGHBOURHOOD_COMMITTEE: { description: '居委会' },
    OWNERS_COMMITTEE: { description: '业委会（物管会）' },
    STREET: { description: '街道（镇）' },
    POLICE: { description: '派出所' },
    UTILITIES: { description: '专业经营单位' },
    HOUSING_DEPARTMENT: { description: '住建、城管' },
    EXPERTS: { description: '专家' },
  },
});

registerEnumType(MeetingState, {
  name: 'MeetingState',
  description: 'Where a meeting stands; it only goes forward.',
  valuesMap: {
    SCHEDULED: { description: 'Called; people may check in.' },
    IN_SESSION: { description: 'Opened by the chair.' },
    ADJOURNED: { description: 'Over.' },
    CANCELLED: { description: 'Called, and then not held.' },
  },
});

registerEnumType(MeetingStanding, {
  name: 'MeetingStanding',
  description: 'Whether all parties came.',
  valuesMap: {
    COMPLETE: { description: 'Of every party that the kind requires somebody is there.' },
    CONSULTATION: { description: '协商: a party is missing and cannot be bound.' },
  },
});

registerEnumType(MeetingAudience, {
  name: 'MeetingAudience',
  description: 'Who looks at a meeting.',
  valuesMap: {
    CHAIR: {
      description: 'The console: sees the check-in code and who has not voted yet. For the chair only.',
    },
    PARTICIPANT: { description: 'Phones and desks of everybody who may follow.' },
    SCREEN: { description: 'The big screen in the room: shows the check-in code. Opened by the chair.' },
  },
});

registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'What happens under an item.',
  valuesMap: {
    REPORT: { description: '通报' },
    ANSWER: { description: '答复' },
    DISCUSSION: { description: '恳谈' },
    DECISION: { description: '表决' },
    RATING: { description: '评议' },
  },
});

registerEnumType(AgendaItemState, {
  name: 'AgendaItemState',
  description: 'PENDING, then OPEN, then CLOSED, which may be opened again.',
  valuesMap: {
    WITHDRAWN: { description: '撤下: taken off the agenda.' },
    POSTPONED: { description: '延期: left to the next meeting.' },
  },
});

registerEnumType(AgendaItemSource, {
  name: 'AgendaItemSource',
  description: 'Where the matter came from.',
  valuesMap: {
    TASK_LIST: { description: "The town's task list (任务清单)." },
    HOTLINE_12345: { description: 'A ticket of the 12345 hotline.' },
    OWNER: { description: 'An owner.' },
    PROPERTY_FIRM: { description: 'The property firm.' },
    OTHER: { description: 'Elsewhere.' },
  },
});

registerEnumType(MotionState, {
  name: 'MotionState',
  description: 'What became of a motion.',
  valuesMap: {
    MOVED: { description: '已提出: talked about and amended; not voted on yet.' },
    PUT: { description: 'Seats are voting.' },
    ADOPTED: { description: 'The votes were enough by the rule of the kind.' },
    NOT_ADOPTED: { description: 'No decision was made; never "the opposite was adopted".' },
    WITHDRAWN: { description: '撤回.' },
    REFERRED: { description: '转业主共同决定: only all owners decide it.' },
  },
});

registerEnumType(VoteChoice, {
  name: 'VoteChoice',
  description: 'How a seat votes.',
  valuesMap: {
    FOR: { description: '同意' },
    AGAINST: { description: '反对' },
    ABSTAIN: { description: '弃权; counts among those present.' },
  },
});

registerEnumType(SpeechKind, {
  name: 'SpeechKind',
  description: 'What somebody asks for the floor for.',
  valuesMap: {
    SPEECH: { description: '发言' },
    REPLY: { description: '回应: answers what another party has said under this item.' },
    POINT_OF_ORDER: { description: '程序问题: how the meeting is conducted; comes before any speech.' },
  },
});

registerEnumType(FairReason, {
  name: 'FairReason',
  description: 'Why somebody is next to speak.',
  valuesMap: {
    POINT_OF_ORDER: { description: 'A point of order comes before any speech.' },
    REPLY: { description: 'An answer comes before further speeches.' },
    LEAST_SPOKEN: { description: 'The party has spoken least of those that wait.' },
    FIRST_HAND: { description: 'Raised the hand first.' },
  },
});

registerEnumType(OwnersMatter, {
  name: 'OwnersMatter',
  description: 'What only all owners decide, by item of Art 278 para 1 of the Civil Code.',
  valuesMap: {
    ASSEMBLY_RULES: { description: '（一）制定和修改业主大会议事规则' },
    COVENANT: { description: '（二）制定和修改管理规约' },
    COMMITTEE_ELECTION: { description: '（三）选举业主委员会或者更换业主委员会成员' },
    PROPERTY_FIRM: { description: '（四）选聘和解聘物业服务企业或者其他管理人' },
    FUND_USE: { description: '（五）使用建筑物及其附属设施的维修资金' },
    FUND_RAISING: { description: '（六）筹集建筑物及其附属设施的维修资金' },
    REBUILDING: { description: '（七）改建、重建建筑物及其附属设施' },
    COMMON_PARTS: { description: '（八）改变共有部分的用途或者利用共有部分从事经营活动' },
    OTHER: { description: '（九）有关共有和共同管理权利的其他重大事项' },
  },
});
