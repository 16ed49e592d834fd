export { topicsSchema } from './persistence/topics.schema.js';
export { TopicsModule } from './topics.module.js';
export { raised } from './persistence/raisers.queries.js';
