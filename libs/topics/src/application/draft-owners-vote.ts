import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import type { Matter } from '@sifang/voting/domain';
import type { Topic } from '../domain/topic.js';
import { insertDraft } from '../persistence/deliberation.repository.js';

/** What Art 278 reserves to all owners no meeting can decide: it becomes the draft of an owners' vote instead. @throws Refusal OWNERS_VOTE_DRAFTED */
export async function draftOwnersVote(
  { tx, now, actor }: ActContext<Actor>,
  { id: topicId }: Topic,
  matter: Matter,
  reason: string,
): Promise<void> {
  const made = { madeBy: actor.personId, madeAt: now };
  await insertDraft(tx, { id: newId(now), topicId, matter, reason, ...made });
}
