import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { addAgendaItem } from '@sifang/meetings';
import { AgendaItemKind, AgendaItemSource } from '@sifang/meetings/domain';
import { newId, type ActContext } from '@sifang/platform';
import { putOnAgenda } from '../domain/deliberation.js';
import { LIMITS } from '../domain/limits.js';
import { requireScreening } from '../domain/rights.js';
import { FiledFor, topicNumber, type Topic } from '../domain/topic.js';
import { enterOnAgenda, onAgenda } from '../persistence/deliberation.repository.js';
import { record } from '../persistence/topic-record.repository.js';
import { lockTopics, saveTopic } from '../persistence/topic.repository.js';
import { lookAfterMeeting } from './after-meeting.js';

export interface PutTopicsOnAgenda {
  readonly meetingId: string;
  /** In the order in which they come onto the agenda, after what is there. */
  readonly topicIds: readonly string[];
  readonly kind: AgendaItemKind;
  readonly minutes: number;
}

/**
 * Topics of the pool become items of a meeting that has been called. A retry adds none twice.
 * @throws Refusal TOPIC_NOT_FOUND · NOT_ENTITLED · TOPIC_NOT_IN_POOL · TOPIC_MERGED · TOPIC_OF_ANOTHER_ESTATE ·
 * TOPICS_TOO_MANY_AT_ONCE, and as `addAgendaItem`
 */
export async function putTopicsOnAgenda(
  context: ActContext<Actor>,
  { meetingId, topicIds, kind, minutes }: PutTopicsOnAgenda,
): Promise<string> {
  const { tx, now, actor } = context;
  if (topicIds.length === 0 || topicIds.length > LIMITS.topicsPerAgenda.value)
    throw new Refusal(
      'TOPICS_TOO_MANY_AT_ONCE',
      `Choose 1 to ${LIMITS.topicsPerAgenda.value} topics.`,
      'topicIds',
    );
  for (const topic of await lockTopics(tx, [...new Set(topicIds)])) {
    requireScreening(actor, topic);
    if ((await onAgenda(tx, topic.id))?.meetingId === meetingId) continue;
    const put = putOnAgenda(topic);
    const itemId = newId(now);
    const meeting = await addAgendaItem(context, { meetingId, itemId, draft: itemFor(topic, kind, minutes) });
    if (meeting.estateId !== topic.estateId)
      throw new Refusal('TOPIC_OF_ANOTHER_ESTATE', 'The meeting is of another estate.', 'topicIds');
    await saveTopic(tx, put);
    await enterOnAgenda(tx, topic.id, { meetingId, itemId }, now);
    await lookAfterMeeting(tx, topic.id, meeting.startsAt);
    await record(tx, put, { type: 'PUT_ON_AGENDA', meetingId, itemId }, actor, now);
  }
  return meetingId;
}

const SOURCES: Readonly<Record<FiledFor, AgendaItemSource>> = {
  RESIDENTS: AgendaItemSource.OWNER,
  FIRM: AgendaItemSource.PROPERTY_FIRM,
  COMMUNITY: AgendaItemSource.OTHER,
  DEPARTMENT: AgendaItemSource.OTHER,
};

function itemFor(topic: Topic, kind: AgendaItemKind, minutes: number) {
  const { title, text, filedFor } = topic;
  return { kind, title, summary: text, source: SOURCES[filedFor], sourceRef: topicNumber(topic), minutes };
}
