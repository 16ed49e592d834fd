import { Choice } from '../ballot/ballot.js';
import { lettersOf } from '../ballot/letters.js';
import type { Slate } from '../slate/slate.js';
import { partsOf } from '../slate/parts.js';
import { heardIn, type BallotCase } from '../tally/by-ballots.js';
import { casesOf, type VoteToDecide } from '../tally/decide-vote.js';
import { followed, following } from '../tally/voice.js';
import { inRandomOrder } from './in-random-order.js';
import { sayingsOf, type Settled } from '../tally/weighing.js';

/** Heads whose units were voted differently: nobody can say what is to be called. */
export const OPEN = '?';

/** 唱票: what one item or one election is called with, a sheet for each head. */
export interface CalledPart {
  /** Position of its first item, from 1. */
  readonly part: number;
  /** One letter for each of its items, as they count: A R X, B nothing marked, S void, ? open. In random order. */
  readonly sheets: readonly string[];
}

/**
 * What is called out, each item and each election by itself and in an order of its own: nothing tells whose a sheet is, nor which
 * sheets of two parts are one owner's. What is called adds up to the heads of the result. Who kept silent is called only where silence
 * follows the majority.
 * @param below chance, as in `inRandomOrder`
 */
export function calledParts(
  vote: VoteToDecide & { readonly slates: readonly Slate[] },
  below: (end: number) => number,
): CalledPart[] {
  const called = casesOf(vote).map(calledOn);
  return partsOf(vote.items, vote.slates).map(part => {
    const [first, size] = part.slate ? [part.slate.first, part.slate.size] : [part.position - 1, 1];
    const items = called.slice(first, first + size);
    const heads = [...new Set(items.flatMap(item => [...item.keys()]))];
    const sheets = heads.map(head => items.map(item => item.get(head) ?? lettersOf([Choice.BLANK])).join(''));
    return { part: first + 1, sheets: inRandomOrder(sheets, below) };
  });
}

/** By head: the letter that is called. */
function calledOn(item: BallotCase): ReadonlyMap<string, string> {
  const { standings, voices, heads, majority } = heardIn(item);
  const stance = majority?.stance ?? null;
  const settled = new Map([...heads].map(([head, says]) => [head, followed(says, stance)]));
  const called = new Map<string, string>();
  standings.forEach(({ ballots, returned }, at) => {
    if (!returned) return;
    const isBlank = ballots.length > 0 && ballots.every(({ choice }) => choice === Choice.BLANK);
    called.set(voices[at]!.head, lettersOf([isBlank ? Choice.BLANK : Choice.SPOILED]));
  });
  const sayings = sayingsOf(
    voices.map(voice => following(voice, stance)),
    settled,
  );
  for (const [head, stances] of sayings) {
    const [only] = stances;
    called.set(head, stances.size === 1 ? lettersOf([Choice[only as Settled]]) : OPEN);
  }
  return called;
}
