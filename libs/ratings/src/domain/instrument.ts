import { Refusal } from '@sifang/kernel';
import type { Cycle } from './period.js';
import { RaterGroup } from './rater-group.js';

/** 双评: what is rated. */
export enum InstrumentKind {
  /** 物业服务质量评议 */
  SERVICE = 'SERVICE',
  /** 履职评议 */
  PERFORMANCE = 'PERFORMANCE',
}

export enum Scale {
  /** Every item from 1 to 5. */
  FIVE = 'FIVE',
  /** Every item from 0 to its points. */
  POINTS = 'POINTS',
}

export interface InstrumentItem {
  /** Such as A1; never used again for something else. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** What it weighs within its area; on a scale of points also the most that can be given. */
  readonly points: number;
  readonly judgedBy: readonly RaterGroup[];
}

export interface InstrumentArea {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** What it weighs in the whole. */
  readonly weight: number;
  readonly items: readonly InstrumentItem[];
}

/** What is asked. A version never changes; a round keeps the one that it was opened with. */
export interface Instrument {
  readonly code: string;
  readonly version: number;
  readonly kind: InstrumentKind;
  readonly scale: Scale;
  /** How often it is asked. */
  readonly every: Cycle;
  readonly zh: string;
  readonly en: string;
  /** What it follows. */
  readonly source: string;
  readonly areas: readonly InstrumentArea[];
}

export type AskedItem = InstrumentItem & { readonly area: string };

export function itemsOf({ areas }: Pick<Instrument, 'areas'>): AskedItem[] {
  return areas.flatMap(({ code, items }) => items.map(item => ({ ...item, area: code })));
}

/** In the order of the form. */
export function itemsFor(instrument: Pick<Instrument, 'areas'>, group: RaterGroup): AskedItem[] {
  return itemsOf(instrument).filter(({ judgedBy }) => judgedBy.includes(group));
}

/** From the least to the most that an item may be given. */
export function rangeOf(scale: Scale, { points }: Pick<InstrumentItem, 'points'>): readonly [number, number] {
  return scale === Scale.FIVE ? [1, 5] : [0, points];
}

const MOST_AREAS = 12;
const MOST_ITEMS = 60;

/** @throws Refusal INSTRUMENT_UNFIT */
export function requireFitInstrument(instrument: Pick<Instrument, 'areas'>): void {
  const { areas } = instrument;
  const items = itemsOf(instrument);
  const codes = [...areas, ...items].map(({ code }) => code);
  const weights = [...areas.map(({ weight }) => weight), ...items.map(({ points }) => points)];
  if (areas.length === 0 || areas.length > MOST_AREAS || items.length > MOST_ITEMS)
    throw unfit(`Ask about 1 to ${MOST_AREAS} areas with at most ${MOST_ITEMS} items.`);
  if (areas.some(area => area.items.length === 0)) throw unfit('Each area has an item.');
  if (new Set(codes).size < codes.length) throw unfit('Each area and each item has a code of its own.');
  if (weights.some(weight => !Number.isInteger(weight) || weight < 1 || weight > 100))
    throw unfit('Weights and points are whole numbers from 1 to 100.');
  if (items.some(({ judgedBy }) => judgedBy.length === 0)) throw unfit('Somebody judges each item.');
  if (itemsFor(instrument, RaterGroup.OWNERS).length === 0) throw unfit('Owners judge something of it.');
}

function unfit(sentence: string): Refusal {
  return new Refusal('INSTRUMENT_UNFIT', sentence, 'areas');
}
