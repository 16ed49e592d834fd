import type { InEachLanguage } from '@sifang/identity/domain';
import type { ElectionEvent } from '../election/event.js';
import type { Duty } from '../group/duties.js';
import { news, Told, type News } from './told.js';

type Said<Type extends ElectionEvent['type']> = (event: Extract<ElectionEvent, { type: Type }>) => News;

const DUTIES = {
  ROLL: { ZH: '业主名册', EN: 'Roll of owners' },
  DRAFT_RULES: { ZH: '管理规约、议事规则草案', EN: 'Draft covenant and rules of procedure' },
  CANDIDATE_METHOD: { ZH: '候选人产生办法', EN: 'Method for candidates' },
  NOTICE: { ZH: '会议公告', EN: 'Notice of the meeting' },
  MEETING: { ZH: '首次业主大会会议', EN: "Owners' assembly" },
  RESULT: { ZH: '公布选举结果', EN: 'Posting of the result' },
} as const satisfies Record<Duty, InEachLanguage>;

const { CANDIDATE, CANDIDATES, COMMUNITY, GROUP, OBJECTOR, OWNERS, STREET } = Told;
const dutyNamed = (duty: string): InEachLanguage => DUTIES[duty as Duty] ?? { ZH: duty, EN: duty };

/** Who is told of what happens to an election, and in which words; what is not listed is read where it stands. */
const ELECTION_NEWS: { readonly [Type in ElectionEvent['type']]?: Said<Type> } = {
  TRIGGERED: ({ dueOn }) =>
    news(
      [STREET, COMMUNITY],
      `选举已启动${dueOn ? `，请于 ${dueOn} 前组建筹备组（换届小组）` : ''}。`,
      `An election has begun.${dueOn ? ` Please form the preparatory group by ${dueOn}.` : ''}`,
    ),
  GROUP_FORMED: ({ dueOn }) =>
    news(
      [GROUP],
      `您已列入筹备组（换届小组），名单公示至 ${dueOn}。`,
      `You are in the preparatory group; its names stand posted until ${dueOn}.`,
    ),
  GROUP_MEMBER_LEFT: ({ name, count }) =>
    news(
      [GROUP, COMMUNITY, STREET],
      `${name}不再是业主，已退出筹备组，现有成员 ${count} 名；名单仍在公示的，请重新组建。`,
      `${name} is no longer an owner and out of the preparatory group, which has ${count} members now. ` +
        'If its names still stand posted, please form it again.',
    ),
  DUTY_SOON: ({ duty, dueOn }) =>
    news(
      [GROUP],
      `“${dutyNamed(duty).ZH}”请于 ${dueOn} 前完成。`,
      `To be done by ${dueOn}: ${dutyNamed(duty).EN}.`,
    ),
  DUTY_OVERDUE: ({ duty, dueOn }) =>
    news(
      [GROUP, COMMUNITY, STREET],
      `“${dutyNamed(duty).ZH}”应于 ${dueOn} 前完成，现已逾期。`,
      `Overdue since ${dueOn}: ${dutyNamed(duty).EN}.`,
    ),
  NOMINATIONS_OPENED: ({ count }) =>
    news(
      [OWNERS],
      `开始推荐候选人，名额 ${count} 名；业主可以自荐，也可以联名推荐。`,
      `Nominations are open for ${count} seats: owners may stand themselves or nominate others together.`,
    ),
  NOMINATED: () =>
    news(
      [CANDIDATE],
      '您被推荐为候选人，请回复是否同意参选，并如实作出声明。',
      'You have been nominated. Please say whether you stand, and declare what is asked truthfully.',
    ),
  ADMITTED: () => news([CANDIDATE], '您的候选人资格审查已通过。', 'You have been admitted as a candidate.'),
  REJECTED: () =>
    news(
      [CANDIDATE],
      '您未通过候选人资格审查，原因请在候选人页面查看。',
      'You have not been admitted as a candidate; your page says why.',
    ),
  WITHDRAWN: ({ text }) =>
    news([CANDIDATE], `您已退出候选人名单：${text}`, `You are no longer a candidate: ${text}`),
  LIST_POSTED: ({ count, dueOn, text }) =>
    news(
      [OWNERS],
      `候选人名单（${count} 名）公示至 ${dueOn}${text === '' ? '' : `（${text}）`}，有异议请在公示期内提出。`,
      `The list of ${count} candidates stands posted until ${dueOn}${text === '' ? '' : ` (${text})`}; please object by then.`,
    ),
  OBJECTION_RAISED: () =>
    news(
      [GROUP, COMMUNITY],
      '有业主对候选人名单提出异议，请公开答复。',
      'An owner objects to the list of candidates; please answer in public.',
    ),
  OBJECTION_ANSWERED: ({ upheld }) =>
    news(
      [OBJECTOR],
      `您对候选人名单提出的异议已答复：异议${upheld ? '成立' : '不成立'}，答复内容已公开。`,
      `Your objection to the list was answered: it is ${upheld ? '' : 'not '}upheld. The answer is public.`,
    ),
  VOTING: () =>
    news(
      [OWNERS],
      '选举投票公告已发布，投票时间和选票内容请在投票页面查看。',
      'Notice of the election vote was given; its page says when to vote, and on whom.',
    ),
  COUNTED: ({ outcome }) =>
    outcome === 'TIED'
      ? news(
          [GROUP, CANDIDATES],
          '计票结果已公示，有候选人得票相同，须依选举办法确定。',
          'The count is posted. Some candidates have equal votes, which the method of the election settles.',
        )
      : news([GROUP, CANDIDATES], '计票结果已公示。', 'The count is posted.'),
  DECLARED: ({ count }) =>
    news(
      [OWNERS],
      `选举结果已公布，当选 ${count} 名，名单请在选举页面查看。`,
      `The result is out: ${count} were elected. The page of the election names them.`,
    ),
  FAILED: () =>
    news(
      [OWNERS],
      '本次选举未产生结果，原因请在选举页面查看。',
      'This election has come to no result; its page says why.',
    ),
  ABANDONED: ({ text }) =>
    news([GROUP, OWNERS, CANDIDATES], `本次选举已终止：${text}`, `This election was ended: ${text}`),
};

/** Said besides, on the day on which the vote begins. */
export const VOTE_OPENS: InEachLanguage = {
  ZH: '选举投票今日开始，请在截止前投票；已投票的请忽略。',
  EN: 'The election vote begins today; please vote before it closes. If you have voted, ignore this.',
};

/** Owners are to meet for the first time, whoever asks. */
export function firstAssemblyNews({ dueOn }: { readonly dueOn: string }): News {
  return news(
    [STREET, COMMUNITY],
    `已达到召开首次业主大会会议的条件，请于 ${dueOn} 前组建筹备组。`,
    `Owners are due to meet for the first time: please form the preparatory group by ${dueOn}.`,
  );
}

export function electionNews(event: ElectionEvent): News | null {
  const said = ELECTION_NEWS[event.type] as ((event: ElectionEvent) => News) | undefined;
  return said ? said(event) : null;
}
