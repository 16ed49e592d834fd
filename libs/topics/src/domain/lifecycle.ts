import { Refusal } from '@sifang/kernel';

export enum TopicState {
  /** 待筛选 */
  FILED = 'FILED',
  /** 议题库 */
  POOL = 'POOL',
  /** 已解释说明 */
  ANSWERED = 'ANSWERED',
  /** 已转部门 */
  FORWARDED = 'FORWARDED',
  /** 转业主共同决定 */
  OWNERS_VOTE = 'OWNERS_VOTE',
  /** 不属议事范围 */
  OUT_OF_SCOPE = 'OUT_OF_SCOPE',
  /** 法律已有规定 */
  DECIDED_BY_LAW = 'DECIDED_BY_LAW',
  /** 已并入 another, which carries its supporters on. */
  MERGED = 'MERGED',
  /** 已列入议程 */
  ON_AGENDA = 'ON_AGENDA',
  /** 已办结 */
  SETTLED = 'SETTLED',
}

const { FILED, POOL, ANSWERED, FORWARDED, OWNERS_VOTE } = TopicState;
const { OUT_OF_SCOPE, DECIDED_BY_LAW, MERGED, ON_AGENDA, SETTLED } = TopicState;

/** What a screening may come to besides the pool. */
export const SCREENED_AWAY = [ANSWERED, FORWARDED, OWNERS_VOTE, OUT_OF_SCOPE, DECIDED_BY_LAW] as const;

const NEXT = {
  FILED: [POOL, ...SCREENED_AWAY, MERGED],
  // What waits may turn out to be something else at a second look.
  POOL: [...SCREENED_AWAY, MERGED, ON_AGENDA],
  MERGED: [FILED, POOL],
  ON_AGENDA: [SETTLED, POOL],
  ANSWERED: [],
  FORWARDED: [],
  OWNERS_VOTE: [],
  OUT_OF_SCOPE: [],
  DECIDED_BY_LAW: [],
  SETTLED: [],
} as const satisfies Record<TopicState, readonly TopicState[]>;

/** Neighbours may join while something can still come of it. */
export const OPEN_TO_SUPPORT: readonly TopicState[] = [FILED, POOL, ON_AGENDA];

export function mayBecome(from: TopicState, to: TopicState): boolean {
  return (NEXT[from] as readonly TopicState[]).includes(to);
}

/** @throws Refusal TOPIC_NOT_IN_POOL · TOPIC_MERGED · TOPIC_SCREENED · TOPIC_ON_AGENDA · TOPIC_NOT_ON_AGENDA · TOPIC_NOT_MERGED */
export function requireMayBecome(from: TopicState, to: TopicState): void {
  if (!mayBecome(from, to)) throw refusalOf(from, to);
}

/**
 * Parting what was merged and coming back from a meeting lead to the same states and are other acts.
 * @throws Refusal TOPIC_MERGED · TOPIC_ON_AGENDA · TOPIC_SCREENED
 */
export function requireScreenable(from: TopicState, to: TopicState): void {
  if (from === MERGED || from === ON_AGENDA) throw refusalOf(from, to);
  requireMayBecome(from, to);
}

function refusalOf(from: TopicState, to: TopicState): Refusal {
  if (from === MERGED) return topicMerged();
  if (to === ON_AGENDA)
    return new Refusal('TOPIC_NOT_IN_POOL', 'Only what waits in the pool goes to an agenda.', 'topicIds');
  if (to === SETTLED) return new Refusal('TOPIC_NOT_ON_AGENDA', 'No meeting has this topic on its agenda.');
  if (from === ON_AGENDA)
    return new Refusal('TOPIC_ON_AGENDA', 'A meeting has this topic on its agenda already.');
  return new Refusal('TOPIC_SCREENED', 'This topic has been screened already.');
}

/** @throws Refusal TOPIC_MERGED · TOPIC_CLOSED */
export function requireOpenToSupport(state: TopicState): void {
  if (state === MERGED) throw topicMerged();
  if (!OPEN_TO_SUPPORT.includes(state))
    throw new Refusal('TOPIC_CLOSED', 'This topic has come to an end; nobody can join or leave it.');
}

function topicMerged(): Refusal {
  return new Refusal('TOPIC_MERGED', 'This topic has been merged into another; go on there.');
}
