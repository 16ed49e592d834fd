import { booth } from './booth';
import { voteRefusals } from './vote-refusals';

/** What an owner reads about votes; no other page fetches it. */
export const zhBooth = { booth, refusals: voteRefusals };
