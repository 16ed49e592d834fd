import type { Actor } from '@sifang/identity/domain';
import { paperNotFound, type ActContext, type Paper } from '@sifang/platform';
import { TopicState } from '../domain/lifecycle.js';
import { rights } from '../domain/rights.js';
import { supports } from '../persistence/support.repository.js';
import { findTopic } from '../persistence/topic.repository.js';

/** Whoever may see a topic sees its photos. @throws Refusal PAPER_NOT_FOUND */
export async function seeTopicPaper({ tx, actor }: ActContext<Actor>, { owner }: Paper): Promise<void> {
  const topic = await findTopic(tx, owner!.id);
  if (!topic || !rights.follow(actor, topic)) throw paperNotFound();
  if (topic.state !== TopicState.OUT_OF_SCOPE || rights.seeDesk(actor, topic)) return;
  const concerned = topic.filedBy === actor.personId || (await supports(tx, topic.id, actor.personId));
  if (!concerned) throw paperNotFound();
}
