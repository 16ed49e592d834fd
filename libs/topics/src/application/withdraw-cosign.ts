import { holdingsOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { requireOpenToSupport } from '../domain/lifecycle.js';
import { requireCosigning } from '../domain/rights.js';
import { deleteShares, deleteSupport, filedAny, insertShares } from '../persistence/support.repository.js';
import { lockTopic } from '../persistence/topic.repository.js';
import { recount } from './recount.js';

/**
 * A neighbour supports a topic no longer, nor anything merged into it. What joint owners bring in stays while one of
 * them supports it. Again is harmless.
 * @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED · TOPIC_MERGED · TOPIC_CLOSED · FILER_SUPPORTS
 */
export async function withdrawCosign(
  { tx, now, actor }: ActContext<Actor>,
  topicId: string,
): Promise<string> {
  const topic = await lockTopic(tx, topicId);
  requireCosigning(actor, topic);
  requireOpenToSupport(topic.state);
  if (await filedAny(tx, topicId, actor.personId))
    throw new Refusal('FILER_SUPPORTS', 'You filed it yourself.');
  const left = await deleteSupport(tx, topicId, actor.personId);
  for (const { topicId: of, remaining } of left) {
    await deleteShares(tx, of);
    await insertShares(tx, of, await holdingsOf(tx, topic.estateId, remaining, dayOf(now)));
  }
  if (left.length > 0) await recount(tx, topic, now);
  return topicId;
}
