import type { Dropped } from '../agenda-changes.js';
import type { SpeechKind } from '../speech-kind.js';
import type { VoteChoice } from '../vote-choice.js';

/**
 * What people do, rightly or wrongly, in a hall of seven seats with an agenda of three items. The last seat advises. Things
 * that come to be on the way — items, motions — go by the order in which they came.
 */
export type Command =
  | {
      readonly do:
        | ('open' | 'adjourn' | 'recess' | 'resume' | 'undo' | 'aMinutePasses')
        | ('announce' | 'endSpeech' | 'move' | 'withdrawLast');
    }
  | { readonly do: 'openItem' | 'closeItem' | 'reopenItem'; readonly item: number }
  | { readonly do: 'moveBefore' | 'insertBefore'; readonly item: number; readonly before: number }
  | { readonly do: 'drop'; readonly item: number; readonly as: Dropped }
  | { readonly do: 'checkIn' | 'leave' | 'lowerHand' | 'giveBack'; readonly seat: number }
  | { readonly do: 'raiseHand' | 'giveFloor'; readonly seat: number; readonly kind: SpeechKind }
  | { readonly do: 'put' | 'putMoved'; readonly secret: boolean }
  | { readonly do: 'amend' }
  | { readonly do: 'vote' | 'secretVote'; readonly seat: number; readonly choice: VoteChoice };

export const SEATS = 7;
export const ITEMS = 3;
export const ADVISER = 6;
/** Two parties sit here; while one of them is gone altogether there is no quorum. */
export const OF_THE_FIRM = [0];

/** What people do when they do this. */
export type To<D extends Command['do'], C = Command> = C extends { readonly do: unknown }
  ? D extends C['do']
    ? C
    : never
  : never;
