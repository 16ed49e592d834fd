import { DONT_KNOW } from './answer.js';
import { SMALLEST_BLOCK } from './disclosure/blocks.js';

export enum FlagKind {
  /** Many answers within a few minutes. */
  BURST = 'BURST',
  /** Many paper forms keyed by one person. */
  ONE_HAND = 'ONE_HAND',
  /** Answers that mark every item the same. */
  STRAIGHT = 'STRAIGHT',
  /** Answers far from the others. */
  FAR = 'FAR',
}

/** Something for the operator to look into; nothing is ever left out because of it. */
export interface Flag {
  readonly kind: FlagKind;
  /** How many answers it is about; never fewer than five. */
  readonly answers: number;
  /** When it began; null where it is about no moment. */
  readonly at: Date | null;
}

interface Submitted {
  readonly at: Date;
  /** Who keyed it from paper, or else gave it. */
  readonly hand: string;
  readonly onPaper: boolean;
}

const BURST_MS = 10 * 60_000;
/** So many in ten minutes, and a third of all. */
const BURST_LEAST = 10;

/** Whence the answers came, and when. */
export function comingFlags(submitted: readonly Submitted[]): Flag[] {
  const times = submitted.map(({ at }) => at.getTime()).sort((one, other) => one - other);
  const hands = new Map<string, number>();
  for (const { hand, onPaper } of submitted) if (onPaper) hands.set(hand, (hands.get(hand) ?? 0) + 1);
  const burst = times
    .map((from, first) => ({ from, answers: times.slice(first).filter(at => at < from + BURST_MS).length }))
    .reduce((most, each) => (each.answers > most.answers ? each : most), { from: 0, answers: 0 });
  const isBurst = burst.answers >= BURST_LEAST && 3 * burst.answers >= times.length;
  return [
    ...(isBurst ? [{ kind: FlagKind.BURST, answers: burst.answers, at: new Date(burst.from) }] : []),
    ...[...hands.values()]
      .filter(answers => answers >= BURST_LEAST && 2 * answers >= submitted.length)
      .map(answers => ({ kind: FlagKind.ONE_HAND, answers, at: null })),
  ];
}

/** @param values of softened answers, so that a flag tells no more than the figures do */
export function markingFlags(values: readonly (readonly number[])[]): Flag[] {
  const items = values[0]?.length ?? 0;
  const marked = values
    .map(given => given.filter(value => value !== DONT_KNOW))
    .filter(given => given.length > 0);
  const straight = marked.filter(
    given => given.length > 2 && given.every(value => value === given[0]),
  ).length;
  // As if who could not tell about some items had marked them like the others.
  const totals = marked.map(given =>
    Math.round((items * given.reduce((sum, value) => sum + value, 0)) / given.length),
  );
  const middle = median(totals);
  const spread = median(totals.map(total => Math.abs(total - middle)));
  // A step of each item is no distance: one of a block of one mind is counted that much nearer to the middle.
  const near = Math.max(5 * Math.max(1, spread), items);
  const far = totals.filter(total => Math.abs(total - middle) > near).length;
  return [...flag(FlagKind.STRAIGHT, straight), ...flag(FlagKind.FAR, far)];
}

function flag(kind: FlagKind, answers: number): Flag[] {
  return answers >= SMALLEST_BLOCK ? [{ kind, answers, at: null }] : [];
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
