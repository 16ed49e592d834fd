import type { FindingCode } from '../../libs/voting/src/domain/bundle/finding.js';
import { BundleForm, type Line } from '../../libs/voting/src/domain/bundle/lines.js';
import { linesOf, sealed } from './a-bundle.js';

/** A way to falsify a vote, and what must be said of it. */
export interface Tampering {
  readonly what: string;
  readonly bytes: Buffer;
  readonly says: FindingCode;
}

export type Fields = Record<string, unknown>;
type Kind = Line['kind'];

export const TELLERS = linesOf(BundleForm.TELLERS);
export const PUBLIC = linesOf(BundleForm.PUBLIC);

/** By the house itself, which can seal what it likes. */
export const change = (
  what: string,
  says: FindingCode,
  lines: readonly Line[],
  tamper: (lines: Line[]) => readonly Line[],
): Tampering => ({ what, says, bytes: sealed(tamper(structuredClone(lines) as Line[])) });

/** The line of a kind so many from the first, with these fields instead. */
export function put(kind: Kind, nth: number, fields: Fields): (lines: Line[]) => Line[] {
  return lines => {
    const at = placeOf(lines, kind, nth);
    return lines.with(at, { ...lines[at]!, ...fields } as Line);
  };
}

export function drop(kind: Kind, nth: number): (lines: Line[]) => Line[] {
  return lines => lines.toSpliced(placeOf(lines, kind, nth), 1);
}

export function repeat(kind: Kind, nth: number): (lines: Line[]) => Line[] {
  return lines => lines.toSpliced(placeOf(lines, kind, nth), 0, lines[placeOf(lines, kind, nth)]!);
}

export function swap(kind: Kind, one: number, other: number): (lines: Line[]) => Line[] {
  return lines => {
    const [here, there] = [placeOf(lines, kind, one), placeOf(lines, kind, other)];
    return lines.with(here, lines[there]!).with(there, lines[here]!);
  };
}

export function placeOf(lines: readonly Line[], kind: Kind, nth: number): number {
  const places = lines.flatMap((line, at) => (line.kind === kind ? [at] : []));
  return places.at(nth)!;
}
