import { Refusal } from '@sifang/kernel';
import type { Matter } from '@sifang/voting/domain';
import { requireMayBecome, TopicState } from './lifecycle.js';
import { departmentMissing, requireMatter } from './screening.js';
import { TopicOutcome, type Topic } from './topic.js';

/** @throws Refusal TOPIC_NOT_IN_POOL · TOPIC_MERGED */
export function putOnAgenda(topic: Topic): Topic {
  requireMayBecome(topic.state, TopicState.ON_AGENDA);
  return { ...topic, state: TopicState.ON_AGENDA };
}

/** It keeps its place in the queue: the waiting goes on since it first came to the pool. @throws Refusal TOPIC_NOT_ON_AGENDA */
export function backToPool(topic: Topic): Topic {
  requireOnAgenda(topic);
  return { ...topic, state: TopicState.POOL };
}

export interface Settlement {
  readonly outcome: TopicOutcome;
  /** What was agreed or explained, in words for everybody. */
  readonly text: string;
  readonly matter: Matter | null;
  readonly departmentId: string | null;
}

/**
 * What the meeting came to.
 * @param discussed whether the meeting has dealt with it
 * @throws Refusal TOPIC_NOT_ON_AGENDA · TOPIC_NOT_DISCUSSED · MATTER_MISSING · DEPARTMENT_MISSING
 */
export function settle(topic: Topic, discussed: boolean, settlement: Settlement, now: Date): Topic {
  requireOnAgenda(topic);
  if (!discussed)
    throw new Refusal('TOPIC_NOT_DISCUSSED', 'The meeting has not finished with this item yet.');
  const { outcome, matter, departmentId } = settlement;
  if (outcome === TopicOutcome.OWNERS_VOTE) requireMatter(matter);
  if (outcome === TopicOutcome.FORWARDED && departmentId === null) throw departmentMissing();
  return { ...topic, state: TopicState.SETTLED, outcome, endedAt: now };
}

/** @throws Refusal TOPIC_NOT_ON_AGENDA */
export function requireOnAgenda({ state }: Pick<Topic, 'state'>): void {
  requireMayBecome(state, TopicState.SETTLED);
}
