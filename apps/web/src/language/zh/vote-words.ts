import { booth } from './booth';
import { calling } from './calling';
import { voteRefusals } from './vote-refusals';
import { votes } from './votes';

/** What the desk of votes reads; phones never fetch it. */
export const zhVotes = { booth, calling, votes, refusals: voteRefusals };
