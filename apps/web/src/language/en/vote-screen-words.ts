import type { Translation } from '../zh';
import type { zhVoteScreen } from '../zh/vote-screen-words';
import { booth } from './booth';
import { calling } from './calling';
import { voteRefusals } from './vote-refusals';
import { voteScreen } from './vote-screen';

/** What the big screen says of a vote. */
export const enVoteScreen: Translation<typeof zhVoteScreen> = {
  booth,
  calling,
  voteScreen,
  refusals: voteRefusals,
};
