export { topicsSchema } from './persistence/topics.schema.js';
export { TopicsModule } from './topics.module.js';
export { raised, raisedAmong, raisersOf } from './persistence/raisers.queries.js';
