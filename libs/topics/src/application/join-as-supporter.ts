import { holdingsOf } from '@sifang/estates';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import type { Topic } from '../domain/topic.js';
import { insertShares, insertSupport } from '../persistence/support.repository.js';

/** The actor supports the topic, with every unit that is the actor's or a ward's. Whoever calls counts anew. */
export async function joinAsSupporter({ tx, now, actor }: ActContext<Actor>, topic: Topic): Promise<void> {
  await insertSupport(tx, topic.id, actor.personId, now);
  await insertShares(tx, topic.id, await holdingsOf(tx, topic.estateId, [actor.personId], dayOf(now)));
}
