import { booth } from './booth';
import { voteRefusals } from './vote-refusals';
import { voteScreen } from './vote-screen';

/** What the big screen says of a vote. */
export const zhVoteScreen = { booth, voteScreen, refusals: voteRefusals };
