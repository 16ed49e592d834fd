import type { Translation } from '../zh';
import type { zhTopics } from '../zh/topic-words';
import { topicRefusals, topics } from './topics';

/** What pages of topics say; no other page fetches it. */
export const enTopics: Translation<typeof zhTopics> = { topics, refusals: topicRefusals };
