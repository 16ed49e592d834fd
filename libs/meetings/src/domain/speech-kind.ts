import { KindCode } from './kinds/meeting-kind.js';

/** What somebody asks for the floor for. */
export enum SpeechKind {
  /** 发言 */
  SPEECH = 'SPEECH',
  /** 回应: answers what another party has said under this item. */
  REPLY = 'REPLY',
  /** 程序问题: how the meeting is conducted. */
  POINT_OF_ORDER = 'POINT_OF_ORDER',
}

/** Length of one turn, in whole minutes. */
export interface Turn {
  /** What somebody gets when the chair says nothing else. */
  readonly usual: number;
  /** The most that can be given at once. */
  readonly most: number;
  /** The most that a turn lasts, extensions and all. */
  readonly extended: number;
}

/** No rule was found for any of these. [D] */
const TURNS: Readonly<Record<SpeechKind, Turn>> = {
  SPEECH: { usual: 3, most: 10, extended: 20 },
  REPLY: { usual: 2, most: 5, extended: 10 },
  POINT_OF_ORDER: { usual: 1, most: 2, extended: 3 },
};

/** Where a kind of meeting differs: experts are there to be heard. [D] */
const OF_KIND: Readonly<Partial<Record<string, Partial<Record<SpeechKind, Turn>>>>> = {
  [KindCode.EXPERT_CONSULTATION]: { SPEECH: { usual: 10, most: 30, extended: 60 } },
};

export function turnOf(meetingKind: string, kind: SpeechKind): Turn {
  return OF_KIND[meetingKind]?.[kind] ?? TURNS[kind];
}
