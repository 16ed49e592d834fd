import { Refusal } from '@sifang/kernel';
import type { Party } from './party.js';
import { SpeechKind } from './speech-kind.js';

/** A raised hand. */
export interface Hand {
  readonly kind: SpeechKind;
  readonly party: Party;
}

/** Seconds for which each party has spoken in this meeting; a party that is not in it has not spoken. */
export type Spoken = ReadonlyMap<Party, number>;

/** Why somebody is next. */
export enum FairReason {
  /** A point of order comes before any speech. */
  POINT_OF_ORDER = 'POINT_OF_ORDER',
  /** An answer to what was said comes before further speeches. */
  REPLY = 'REPLY',
  /** This party has spoken least of those that wait. */
  LEAST_SPOKEN = 'LEAST_SPOKEN',
  /** Raised the hand first. */
  FIRST_HAND = 'FIRST_HAND',
}

const RANK: Readonly<Record<SpeechKind, number>> = { POINT_OF_ORDER: 0, REPLY: 1, SPEECH: 2 };

/**
 * Who waits, the one first whose turn it would fairly be: points of order, replies, then the party that has spoken
 * least; among equals the hand that was raised first. A proposal: the chair may choose anybody.
 * @param hands in the order in which they were raised
 */
export function fairOrder<T extends Hand>(hands: readonly T[], spoken: Spoken): T[] {
  // Sorting is stable, so that equals stay in the order of their hands.
  return [...hands].sort((one, other) => RANK[one.kind] - RANK[other.kind] || ofSpeech(one, other, spoken));
}

/** Why the first of these, in fair order, is next. */
export function whyNext(order: readonly Hand[], spoken: Spoken): FairReason | null {
  const [next, ...others] = order;
  if (!next) return null;
  if (next.kind === SpeechKind.POINT_OF_ORDER) return FairReason.POINT_OF_ORDER;
  if (next.kind === SpeechKind.REPLY) return FairReason.REPLY;
  const least = others.some(other => secondsOf(other, spoken) > secondsOf(next, spoken));
  return least ? FairReason.LEAST_SPOKEN : FairReason.FIRST_HAND;
}

/** @param others parties that have spoken or speak under the open item @throws Refusal NOTHING_TO_REPLY_TO */
export function requireSomethingToReplyTo(party: Party, others: readonly Party[]): void {
  if (others.some(other => other !== party)) return;
  throw new Refusal('NOTHING_TO_REPLY_TO', 'No other party has spoken under this item.', 'kind');
}

function ofSpeech(one: Hand, other: Hand, spoken: Spoken): number {
  return one.kind === SpeechKind.SPEECH ? secondsOf(one, spoken) - secondsOf(other, spoken) : 0;
}

function secondsOf({ party }: Hand, spoken: Spoken): number {
  return spoken.get(party) ?? 0;
}
