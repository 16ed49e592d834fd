import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { fateOfItem, ItemFate } from '@sifang/meetings';
import type { ActContext } from '@sifang/platform';
import { requireOnAgenda } from '../domain/deliberation.js';
import { requireScreening } from '../domain/rights.js';
import { onAgenda } from '../persistence/deliberation.repository.js';
import { lockTopic } from '../persistence/topic.repository.js';
import { backFromAgenda } from './back-from-agenda.js';

export interface ReturnTopicToPool {
  readonly topicId: string;
  readonly reason: string;
}

/**
 * What a meeting took off its agenda, postponed or did not finish waits again. While the meeting still has it the chair
 * postpones it there.
 * @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED · TOPIC_NOT_ON_AGENDA · MEETING_STILL_HAS_IT
 */
export async function returnTopicToPool(
  { tx, now, actor }: ActContext<Actor>,
  { topicId, reason }: ReturnTopicToPool,
): Promise<string> {
  const topic = await lockTopic(tx, topicId);
  requireScreening(actor, topic);
  requireOnAgenda(topic);
  const fate = await fateOfItem(tx, (await onAgenda(tx, topicId))!.itemId);
  if (fate?.fate === ItemFate.TO_COME)
    throw new Refusal(
      'MEETING_STILL_HAS_IT',
      'The meeting is still to come to it; take it off the agenda there.',
    );
  await backFromAgenda(tx, topic, { text: reason, by: actor, now });
  return topicId;
}
