import { registerEnumType } from '@nestjs/graphql';
import { DutyKind, WhoActs } from '../../domain/clock/duty.js';
import { BodyStanding } from '../../domain/clock/standing.js';
import { Remedy, Side } from '../../domain/law/election-profile.js';
import { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';
import { LeaveReason, MemberRole } from '../../domain/term/term.js';
import { HandoverSide } from '../../domain/term/handover.js';
import { RemovalGround } from '../../domain/term/removal.js';

registerEnumType(BodyStanding, {
  name: 'BodyStanding',
  description: 'How an estate stands for a committee, as the town sees it.',
  valuesMap: {
    NONE: { description: '无业委会、物管会' },
    SERVING: { description: '在任' },
    EXPIRING: { description: '即将届满: within the months in which the end must be reported.' },
    EXPIRED: { description: '超期: past its last day, and no other has begun.' },
    RE_ELECTING: { description: '筹备、换届中' },
  },
});

registerEnumType(DutyKind, {
  name: 'CommitteeDutyKind',
  description: 'What has to be done for a committee by a day.',
  valuesMap: {
    CHOOSE_OFFICERS: { description: '召开首次会议，推选主任、副主任' },
    POST_OFFICERS: { description: '公示主任、副主任、委员名单' },
    FILE_TERM: { description: '备案' },
    FILE_CHANGE: { description: '变更备案' },
    ANSWER_FILING: { description: '答复备案' },
    HAND_OVER: { description: '移交印章、档案、账册' },
    BY_ELECTION: { description: '补选委员' },
    REELECTION: { description: '重新选举' },
    OWNERS_MEETING: { description: '召开业主大会临时会议' },
    REPORT_EXPIRY: { description: '届满前报告' },
    HOLD_REELECTION: { description: '完成换届投票' },
    FIRST_ASSEMBLY: { description: '组建筹备组，召开首次业主大会会议' },
    DISSOLVE: { description: '解散物业管理委员会' },
    MEET: { description: '召开委员会会议' },
    MOVE_ABSENCE: { description: '对多次缺席的委员提出终止资格' },
    SEND_MEMBERS: { description: '补派物业管理委员会成员' },
  },
});

registerEnumType(CommitteeMeetingKind, {
  name: 'CommitteeMeetingKind',
  description: 'What sort of meeting of the committee.',
  valuesMap: { REGULAR: { description: '定期会议' }, EXTRA: { description: '临时会议' } },
});

registerEnumType(WhoActs, {
  name: 'CommitteeDutyOf',
  description: 'Whose duty it is.',
  valuesMap: {
    BODY: { description: '业委会（物管会）' },
    COMMUNITY: { description: '社区居委会' },
    STREET: { description: '镇（街道）' },
  },
});

registerEnumType(Remedy, {
  name: 'VacancyRemedy',
  description: 'What empty seats lead to, by the rules of the place.',
  valuesMap: {
    BY_ELECTION: { description: '补选' },
    REELECTION: { description: '重新选举' },
    OWNERS_MEETING: { description: '业主大会临时会议' },
  },
});

registerEnumType(Side, {
  name: 'CommitteeSide',
  description: 'Whom a member of a 物管会 stands for; members of a 业委会 are owners.',
  valuesMap: {
    OWNER: { description: '业主代表' },
    COMMUNITY: { description: '社区居委会' },
    STREET: { description: '镇（街道）' },
    POLICE: { description: '公安派出所' },
    DEVELOPER: { description: '建设单位' },
  },
});

registerEnumType(MemberRole, {
  name: 'CommitteeRole',
  description: 'What a member is within the committee.',
  valuesMap: {
    MEMBER: { description: '委员' },
    DEPUTY: { description: '副主任' },
    CHAIR: { description: '主任' },
  },
});

registerEnumType(LeaveReason, {
  name: 'LeaveReason',
  description: 'Why somebody is no longer a member.',
  valuesMap: {
    RESIGNED: { description: '辞职' },
    NO_LONGER_OWNER: { description: '不再是业主' },
    LOST_CAPACITY: { description: '丧失民事行为能力' },
    REMOVED: { description: '罢免' },
    DIED: { description: '死亡' },
    RECALLED: { description: '推荐单位更换' },
    TERM_OVER: { description: '任期届满' },
  },
});

registerEnumType(HandoverSide, {
  name: 'HandoverSide',
  description: 'Who signs the list of what is handed over.',
  valuesMap: {
    GIVES: { description: '移交方' },
    RECEIVES: { description: '接收方' },
    WITNESSES: { description: '监交方' },
  },
});

registerEnumType(RemovalGround, {
  name: 'RemovalGround',
  description: 'On what ground a removal is moved.',
  valuesMap: {
    OWNERS_DEMAND: { description: '业主联名要求' },
    ABSENT: { description: '一年内半数以上会议缺席' },
    OTHER: { description: '其他' },
  },
});
