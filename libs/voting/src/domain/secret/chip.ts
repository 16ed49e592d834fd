import type { Slip } from './slip.js';

/** What one slip says on one item, without the others: a pattern over several items could be somebody's signature. */
export interface Chip {
  /** Of the item, from 1. */
  readonly position: number;
  /** As counted, see `asCounted`. */
  readonly letter: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  readonly counted: boolean;
}

const AREA_DIGITS = 12;

export function chipsOf({ choices, area, counted }: Slip): Chip[] {
  return [...choices].map((letter, at) => ({ position: at + 1, letter, area, counted }));
}

/** All of one length. */
export function chipText({ position, letter, area, counted }: Chip): string {
  return `${String(position).padStart(2, '0')} ${letter} ${counted ? 1 : 0} ${String(area).padStart(AREA_DIGITS, '0')}`;
}

/** Of a text that this house has sealed. */
export function readChip(text: string): Chip {
  const [position, letter, counted, area] = text.split(' ');
  return { position: Number(position), letter: letter!, counted: counted === '1', area: Number(area) };
}
