import type { BodyEvent } from '../body/event.js';
import { DutyKind, WhoActs } from '../clock/duty.js';
import { Told, type News } from './told.js';

type Details = Omit<BodyEvent, 'type'>;

const DUTIES = {
  CHOOSE_OFFICERS: '召开首次会议、推选主任和副主任',
  POST_OFFICERS: '公示主任、副主任名单',
  FILE_TERM: '备案',
  FILE_CHANGE: '变更备案',
  ANSWER_FILING: '答复备案',
  HAND_OVER: '移交印章和档案',
  BY_ELECTION: '补选委员',
  REELECTION: '重新选举',
  OWNERS_MEETING: '召开业主大会临时会议',
  REPORT_EXPIRY: '书面报告任期届满',
  HOLD_REELECTION: '完成换届选举',
  FIRST_ASSEMBLY: '组建筹备组、召开首次业主大会会议',
  DISSOLVE: '解散物业管理委员会',
  MEET: '召开委员会会议',
  MOVE_ABSENCE: '对多次缺席的委员提出终止资格',
  SEND_MEMBERS: '补派物业管理委员会成员',
} as const satisfies Record<DutyKind, string>;

const ACTING = {
  BODY: Told.MEMBERS,
  COMMUNITY: Told.COMMUNITY,
  STREET: Told.STREET,
} as const satisfies Record<WhoActs, Told>;

const { COMMUNITY, MEMBER, MEMBERS, STREET } = Told;
const news = (to: readonly Told[], text: string): News => ({ to, text });
const dutyNamed = ({ duty }: Details): string => DUTIES[duty as DutyKind];
const acting = ({ who }: Details): Told => ACTING[who as WhoActs];

/** Who is told of what happens to a committee, and in which words; what is not listed is read where it stands. */
const BODY_NEWS: { readonly [Type in BodyEvent['type']]?: (details: Details) => News } = {
  TERM_SEATED: ({ number }) => news([MEMBERS], `第 ${number} 届名单已确定，您在名单上，请按时参加首次会议。`),
  SEATS_FILLED: ({ members }) => news([MEMBERS], `补选完成，新增委员 ${members} 名。`),
  OFFICERS_POSTED: () => news([MEMBERS, COMMUNITY, STREET], '主任、副主任名单已公示。'),
  FILED: ({ about }) => news([STREET], `已报${about === 'TERM' ? '' : '变更'}备案，请按期答复。`),
  FILING_ANSWERED: ({ answer }) =>
    news([MEMBERS, COMMUNITY], answer === 'ACCEPTED' ? '备案已办结。' : '备案材料被退回，请补正后重新报送。'),
  MEMBER_LEFT: ({ on }) => news([MEMBER], `您的委员（候补委员）资格已于 ${on} 终止。`),
  ALTERNATE_STEPPED_IN: ({ on }) => news([MEMBER], `您已于 ${on} 由候补委员递补为委员。`),
  REMOVAL_MOVED: () => news([MEMBER], '有人提出终止您的委员资格，您有权申辩，请在委员会页面查看。'),
  SEAL_ASKED: ({ purpose }) => news([MEMBERS], `用印申请待签字：${purpose}`),
  TERM_ENDS: ({ endsOn, months }) =>
    news([MEMBERS, COMMUNITY, STREET], `本届任期至 ${endsOn}，剩余不足 ${months} 个月，请按规定准备换届。`),
  DUTY_AHEAD: details => news([acting(details)], `请于 ${details['dueOn']} 前${dutyNamed(details)}。`),
  DUTY_OVERDUE: details =>
    news(
      [...new Set([acting(details), COMMUNITY, STREET])],
      `应于 ${details['dueOn']} 前${dutyNamed(details)}，现已逾期。`,
    ),
  DISSOLVED: ({ on }) => news([COMMUNITY, STREET], `已于 ${on} 解散。`),
};

/** What was written down of a term that served before is no news. */
export function bodyNews({ type, ...details }: BodyEvent): News | null {
  return details['entered'] === true ? null : (BODY_NEWS[type]?.(details) ?? null);
}
