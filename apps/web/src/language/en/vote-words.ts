import type { Translation } from '../zh';
import type { zhVotes } from '../zh/vote-words';
import { booth } from './booth';
import { calling } from './calling';
import { voteRefusals } from './vote-refusals';
import { votes } from './votes';

/** What the desk of votes reads; phones never fetch it. */
export const enVotes: Translation<typeof zhVotes> = { booth, calling, votes, refusals: voteRefusals };
