import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { CreateTopics1763800000401 } from './migrations/1763800000401-create-topics.js';
import { DraftVotesWhereVotesAre1763800000402 } from './migrations/1763800000402-draft-votes-where-votes-are.js';
import { TopicTable } from './topic.table.js';

export const topicsSchema: Schema = {
  tables: [TopicTable],
  migrations: [CreateTopics1763800000401, DraftVotesWhereVotesAre1763800000402],
};

/** What it means when two people were at it at the same moment and the database decided. */
export const topicConstraints: Readonly<Record<string, () => Refusal>> = {
  topic_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  topic_number_once: changedMeanwhile,
  topic_nth_of_day_once: changedMeanwhile,
  topic_event_in_order: changedMeanwhile,
  topic_support_once: () => new Refusal('ALREADY_COSIGNED', 'You support this topic already.'),
  topic_share_once: changedMeanwhile,
  topic_on_one_agenda: () =>
    new Refusal('TOPIC_ON_AGENDA', 'A meeting has this topic on its agenda already.', 'topicIds'),
};

function changedMeanwhile(): Refusal {
  return new Refusal('TOPIC_CHANGED_MEANWHILE', 'Somebody else was faster; look again.');
}
