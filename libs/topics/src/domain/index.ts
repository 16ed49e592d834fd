export { TopicState } from './lifecycle.js';
export { topicNumber, TopicCategory, TopicOutcome } from './topic.js';
