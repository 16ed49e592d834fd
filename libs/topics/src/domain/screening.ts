import { Refusal } from '@sifang/kernel';
import { MATTERS, type Matter } from '@sifang/voting/domain';
import { requireScreenable, TopicState } from './lifecycle.js';
import { suggestedMatters } from './reserved-matters.js';
import type { Topic } from './topic.js';

/** What a screening comes to. The names are those of the states that follow. */
export enum ScreeningResult {
  /** 入库 */
  POOL = 'POOL',
  /** 解释说明 */
  ANSWERED = 'ANSWERED',
  /** 转部门 */
  FORWARDED = 'FORWARDED',
  /** 转业主共同决定 */
  OWNERS_VOTE = 'OWNERS_VOTE',
  /** 不属议事范围 */
  OUT_OF_SCOPE = 'OUT_OF_SCOPE',
  /** 法律已有规定 */
  DECIDED_BY_LAW = 'DECIDED_BY_LAW',
}

export interface Verdict {
  readonly result: ScreeningResult;
  /** What the filer is told. */
  readonly reason: string;
  /** Of OWNERS_VOTE. */
  readonly matter: Matter | null;
  /** Of FORWARDED. */
  readonly departmentId: string | null;
}

const { POOL, FORWARDED, OWNERS_VOTE, ANSWERED, OUT_OF_SCOPE } = ScreeningResult;

/**
 * The community says what becomes of a topic, and why.
 * @param heard whether so many neighbours support it that it has to be put on an agenda
 * @throws Refusal TOPIC_SCREENED · TOPIC_MERGED · TOPIC_ON_AGENDA · REASON_MISSING · MATTER_MISSING ·
 * DEPARTMENT_MISSING · MATTER_RESERVED · TOPIC_MUST_BE_HEARD
 */
export function screen(topic: Topic, heard: boolean, verdict: Verdict, now: Date): Topic {
  const { result, reason } = verdict;
  requireScreenable(topic.state, TopicState[result]);
  if (heard && [ANSWERED, FORWARDED, OUT_OF_SCOPE].includes(result))
    throw new Refusal(
      'TOPIC_MUST_BE_HEARD',
      'So many neighbours support it that a meeting has to talk about it.',
      'result',
    );
  requireGrounds(topic, verdict);
  if (result !== POOL && reason === '')
    throw new Refusal('REASON_MISSING', 'Whoever filed it needs to know why.', 'reason');
  return { ...topic, state: TopicState[result], ...(result === POOL ? { pooledAt: now } : { endedAt: now }) };
}

function requireGrounds(topic: Topic, { result, reason, matter, departmentId }: Verdict): void {
  if (result === OWNERS_VOTE) requireMatter(matter);
  if (result === FORWARDED && departmentId === null) throw departmentMissing();
  // Case 75: a meeting that "resolves" to rent out the lawn has resolved nothing.
  if (result === POOL && reason === '' && suggestedMatters(`${topic.title}。${topic.text}`).length > 0)
    throw new Refusal(
      'MATTER_RESERVED',
      'It reads like a matter for all owners (Civil Code Art 278): say why a meeting may settle it.',
      'reason',
    );
}

/** @throws Refusal MATTER_MISSING */
export function requireMatter(matter: string | null): asserts matter is Matter {
  if (matter === null || !Object.hasOwn(MATTERS, matter))
    throw new Refusal('MATTER_MISSING', 'Say which matter of Art 278 it is.', 'matter');
}

export function departmentMissing(): Refusal {
  return new Refusal('DEPARTMENT_MISSING', 'Say which department it goes to.', 'departmentId');
}
