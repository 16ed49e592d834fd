export { votingSchema } from './persistence/voting.schema.js';
export { VotingModule } from './voting.module.js';
