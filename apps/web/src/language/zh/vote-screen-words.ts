import { booth } from './booth';
import { calling } from './calling';
import { voteRefusals } from './vote-refusals';
import { voteScreen } from './vote-screen';

/** What the big screen says of a vote. */
export const zhVoteScreen = { booth, calling, voteScreen, refusals: voteRefusals };
