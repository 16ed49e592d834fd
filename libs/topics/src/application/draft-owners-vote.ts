import type { Actor } from '@sifang/identity/domain';
import { newId, type ActContext } from '@sifang/platform';
import { draftVote } from '@sifang/voting';
import { BallotForm, Disclosure, type Matter } from '@sifang/voting/domain';
import type { Topic } from '../domain/topic.js';

/**
 * What Art 278 reserves to all owners no meeting can decide: it becomes the draft of an owners' vote instead, by the national
 * rules until its desk says otherwise.
 * @throws Refusal TOPIC_HAS_VOTE, and as `draftVote`
 */
export async function draftOwnersVote(
  context: ActContext<Actor>,
  { id: topicId, estateId, title }: Topic,
  matter: Matter,
): Promise<void> {
  await draftVote(context, {
    ...{ id: newId(context.now), estateId, topicId, title, items: [{ id: null, matter, text: title }] },
    ...{ temporary: false, trial: false, form: BallotForm.NAMED, disclosure: Disclosure.UNITS },
    ...{ buildings: null, profile: 'national', policies: null },
  });
}
