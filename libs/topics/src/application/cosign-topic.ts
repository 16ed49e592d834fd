import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { requireOpenToSupport } from '../domain/lifecycle.js';
import { requireCosigning } from '../domain/rights.js';
import { supports } from '../persistence/support.repository.js';
import { lockTopic } from '../persistence/topic.repository.js';
import { joinAsSupporter } from './join-as-supporter.js';
import { recount } from './recount.js';

/** A neighbour supports a topic (附议). Again is harmless. @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED · TOPIC_MERGED · TOPIC_CLOSED */
export async function cosignTopic(context: ActContext<Actor>, topicId: string): Promise<string> {
  const { tx, now, actor } = context;
  const topic = await lockTopic(tx, topicId);
  requireCosigning(actor, topic);
  if (await supports(tx, topicId, actor.personId)) return topicId;
  requireOpenToSupport(topic.state);
  await joinAsSupporter(context, topic);
  await recount(tx, topic, now);
  return topicId;
}
