export { MinutesPapers, type WordFile } from './application/minutes-papers.js';
export { MinutesModule } from './minutes.module.js';
export { minutesSchema } from './persistence/minutes.schema.js';
