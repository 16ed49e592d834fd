import type { Translation } from '../zh';
import type { zhBooth } from '../zh/booth-words';
import { booth } from './booth';
import { voteRefusals } from './vote-refusals';

/** What an owner reads about votes; no other page fetches it. */
export const enBooth: Translation<typeof zhBooth> = { booth, refusals: voteRefusals };
