import type { ElectionEvent } from '../election/event.js';
import type { Duty } from '../group/duties.js';
import { Told, type News } from './told.js';

type Said<Type extends ElectionEvent['type']> = (event: Extract<ElectionEvent, { type: Type }>) => News;

const DUTIES = {
  ROLL: '业主名册',
  DRAFT_RULES: '管理规约、议事规则草案',
  CANDIDATE_METHOD: '候选人产生办法',
  NOTICE: '会议公告',
  MEETING: '首次业主大会会议',
} as const satisfies Record<Duty, string>;

const { CANDIDATE, CANDIDATES, COMMUNITY, GROUP, OBJECTOR, OWNERS, STREET } = Told;
const news = (to: readonly Told[], text: string): News => ({ to, text });
const dutyNamed = (duty: string): string => DUTIES[duty as Duty] ?? duty;

/** Who is told of what happens to an election, and in which words; what is not listed is read where it stands. */
const ELECTION_NEWS: { readonly [Type in ElectionEvent['type']]?: Said<Type> } = {
  TRIGGERED: ({ dueOn }) =>
    news([STREET, COMMUNITY], `选举已启动${dueOn ? `，请于 ${dueOn} 前组建筹备组（换届小组）` : ''}。`),
  GROUP_FORMED: ({ dueOn }) => news([GROUP], `您已列入筹备组（换届小组），名单公示至 ${dueOn}。`),
  DUTY_SOON: ({ duty, dueOn }) => news([GROUP], `“${dutyNamed(duty)}”请于 ${dueOn} 前完成。`),
  DUTY_OVERDUE: ({ duty, dueOn }) =>
    news([GROUP, COMMUNITY, STREET], `“${dutyNamed(duty)}”应于 ${dueOn} 前完成，现已逾期。`),
  NOMINATIONS_OPENED: ({ count }) =>
    news([OWNERS], `开始推荐候选人，名额 ${count} 名；业主可以自荐，也可以联名推荐。`),
  NOMINATED: () => news([CANDIDATE], '您被推荐为候选人，请回复是否同意参选，并如实作出声明。'),
  ADMITTED: () => news([CANDIDATE], '您的候选人资格审查已通过。'),
  REJECTED: () => news([CANDIDATE], '您未通过候选人资格审查，原因请在候选人页面查看。'),
  WITHDRAWN: ({ text }) => news([CANDIDATE], `您已退出候选人名单：${text}`),
  LIST_POSTED: ({ count, dueOn, text }) =>
    news(
      [OWNERS],
      `候选人名单（${count} 名）公示至 ${dueOn}${text === '' ? '' : `（${text}）`}，有异议请在公示期内提出。`,
    ),
  OBJECTION_RAISED: () => news([GROUP, COMMUNITY], '有业主对候选人名单提出异议，请公开答复。'),
  OBJECTION_ANSWERED: ({ upheld }) =>
    news([OBJECTOR], `您对候选人名单提出的异议已答复：异议${upheld ? '成立' : '不成立'}，答复内容已公开。`),
  VOTING: () => news([OWNERS], '选举投票公告已发布，投票时间和选票内容请在投票页面查看。'),
  COUNTED: ({ outcome }) =>
    news(
      [GROUP, CANDIDATES],
      outcome === 'TIED' ? '计票结果已公示，有候选人得票相同，须依选举办法确定。' : '计票结果已公示。',
    ),
  DECLARED: ({ count }) => news([OWNERS], `选举结果已公布，当选 ${count} 名，名单请在选举页面查看。`),
  FAILED: () => news([OWNERS], '本次选举未产生结果，原因请在选举页面查看。'),
  ABANDONED: ({ text }) => news([GROUP, OWNERS, CANDIDATES], `本次选举已终止：${text}`),
};

/** Said besides, on the day on which the vote begins. */
export const VOTE_OPENS = '选举投票今日开始，请在截止前投票；已投票的请忽略。';

/** Owners are to meet for the first time, whoever asks. */
export function firstAssemblyNews({ dueOn }: { readonly dueOn: string }): News {
  return news([STREET, COMMUNITY], `已达到召开首次业主大会会议的条件，请于 ${dueOn} 前组建筹备组。`);
}

export function electionNews(event: ElectionEvent): News | null {
  const said = ELECTION_NEWS[event.type] as ((event: ElectionEvent) => News) | undefined;
  return said ? said(event) : null;
}
