import { topicRefusals, topics } from './topics';

/** What pages of topics say; no other page fetches it. */
export const zhTopics = { topics, refusals: topicRefusals };
