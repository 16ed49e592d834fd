import type { InEachLanguage } from '@sifang/identity/domain';
import type { BodyEvent } from '../body/event.js';
import { DutyKind, WhoActs } from '../clock/duty.js';
import { news, Told, type News } from './told.js';

type Details = Omit<BodyEvent, 'type'>;

/** What is to be done: “请于 … 前…”, “Please … by …”. */
const DUTIES = {
  CHOOSE_OFFICERS: {
    ZH: '召开首次会议、推选主任和副主任',
    EN: 'hold the first meeting and choose chair and deputies',
  },
  POST_OFFICERS: { ZH: '公示主任、副主任名单', EN: 'post the names of chair and deputies' },
  FILE_TERM: { ZH: '备案', EN: 'file the committee' },
  FILE_CHANGE: { ZH: '变更备案', EN: 'file the change' },
  ANSWER_FILING: { ZH: '答复备案', EN: 'answer the filing' },
  HAND_OVER: { ZH: '移交印章和档案', EN: 'hand over seal and files' },
  BY_ELECTION: { ZH: '补选委员', EN: 'hold a by-election' },
  REELECTION: { ZH: '重新选举', EN: 'hold a new election' },
  OWNERS_MEETING: { ZH: '召开业主大会临时会议', EN: "call an extraordinary owners' meeting" },
  REPORT_EXPIRY: { ZH: '书面报告任期届满', EN: 'report in writing that the term ends' },
  HOLD_REELECTION: { ZH: '完成换届选举', EN: 'complete the election of the next term' },
  FIRST_ASSEMBLY: {
    ZH: '组建筹备组、召开首次业主大会会议',
    EN: 'form the group and hold the first assembly',
  },
  DISSOLVE: { ZH: '解散物业管理委员会', EN: 'dissolve the property management committee' },
  MEET: { ZH: '召开委员会会议', EN: 'hold a meeting of the committee' },
  MOVE_ABSENCE: {
    ZH: '对多次缺席的委员提出终止资格',
    EN: 'move to end the membership of who was often absent',
  },
  SEND_MEMBERS: { ZH: '补派物业管理委员会成员', EN: 'send members to the property management committee' },
} as const satisfies Record<DutyKind, InEachLanguage>;

const ACTING = {
  BODY: Told.MEMBERS,
  COMMUNITY: Told.COMMUNITY,
  STREET: Told.STREET,
} as const satisfies Record<WhoActs, Told>;

const { COMMUNITY, MEMBER, MEMBERS, STREET } = Told;
const dutyNamed = ({ duty }: Details): InEachLanguage => DUTIES[duty as DutyKind];
const acting = ({ who }: Details): Told => ACTING[who as WhoActs];

/** Who is told of what happens to a committee, and in which words; what is not listed is read where it stands. */
const BODY_NEWS: { readonly [Type in BodyEvent['type']]?: (details: Details) => News } = {
  TERM_SEATED: ({ number }) =>
    news(
      [MEMBERS],
      `第 ${number} 届名单已确定，您在名单上，请按时参加首次会议。`,
      `Term ${number} is settled and you are on its list; please come to the first meeting.`,
    ),
  SEATS_FILLED: ({ members }) =>
    news([MEMBERS], `补选完成，新增委员 ${members} 名。`, `The by-election is over: ${members} new members.`),
  OFFICERS_POSTED: () =>
    news(
      [MEMBERS, COMMUNITY, STREET],
      '主任、副主任名单已公示。',
      'The names of chair and deputies are posted.',
    ),
  FILED: ({ about }) =>
    about === 'TERM'
      ? news([STREET], '已报备案，请按期答复。', 'The committee was filed; please answer in time.')
      : news([STREET], '已报变更备案，请按期答复。', 'A change was filed; please answer in time.'),
  FILING_ANSWERED: ({ answer }) =>
    answer === 'ACCEPTED'
      ? news([MEMBERS, COMMUNITY], '备案已办结。', 'The filing was accepted.')
      : news(
          [MEMBERS, COMMUNITY],
          '备案材料被退回，请补正后重新报送。',
          'The filing was returned; please complete it and file again.',
        ),
  MEMBER_LEFT: ({ on }) =>
    news(
      [MEMBER],
      `您的委员（候补委员）资格已于 ${on} 终止。`,
      `You are no longer a member (alternate) as of ${on}.`,
    ),
  ALTERNATE_STEPPED_IN: ({ on }) =>
    news(
      [MEMBER],
      `您已于 ${on} 由候补委员递补为委员。`,
      `You have stepped in and are a member since ${on}.`,
    ),
  REMOVAL_MOVED: () =>
    news(
      [MEMBER],
      '有人提出终止您的委员资格，您有权申辩，请在委员会页面查看。',
      'It was moved to end your membership. You have a right to be heard: see the page of the committee.',
    ),
  SEAL_ASKED: ({ purpose }) =>
    news([MEMBERS], `用印申请待签字：${purpose}`, `A use of the seal waits for your signature: ${purpose}`),
  TERM_ENDS: ({ endsOn, months }) =>
    news(
      [MEMBERS, COMMUNITY, STREET],
      `本届任期至 ${endsOn}，剩余不足 ${months} 个月，请按规定准备换届。`,
      `This term ends on ${endsOn}, in less than ${months} months; please prepare the next election.`,
    ),
  DUTY_AHEAD: details =>
    news(
      [acting(details)],
      `请于 ${details['dueOn']} 前${dutyNamed(details).ZH}。`,
      `Please ${dutyNamed(details).EN} by ${details['dueOn']}.`,
    ),
  DUTY_OVERDUE: details =>
    news(
      [...new Set([acting(details), COMMUNITY, STREET])],
      `应于 ${details['dueOn']} 前${dutyNamed(details).ZH}，现已逾期。`,
      `Overdue since ${details['dueOn']}: ${dutyNamed(details).EN}.`,
    ),
  DISSOLVED: ({ on }) => news([COMMUNITY, STREET], `已于 ${on} 解散。`, `It was dissolved on ${on}.`),
};

/** What was written down of a term that served before is no news. */
export function bodyNews({ type, ...details }: BodyEvent): News | null {
  return details['entered'] === true ? null : (BODY_NEWS[type]?.(details) ?? null);
}
