import type { VoteChoice } from '../motion.js';

/** What people do in a hall of three seats (the third advises) with an agenda of three items, rightly or wrongly. */
export type Command =
  | { readonly do: 'open' | 'adjourn' | 'put' | 'announce' | 'endSpeech' }
  | { readonly do: 'openItem' | 'closeItem'; readonly item: number }
  | { readonly do: 'checkIn' | 'raiseHand' | 'lowerHand' | 'giveFloor'; readonly seat: number }
  | { readonly do: 'vote'; readonly seat: number; readonly choice: VoteChoice };

export const SEATS = 3;
export const ITEMS = 3;
export const ADVISER = 2;
