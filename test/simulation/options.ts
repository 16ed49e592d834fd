import { parseArgs } from 'node:util';
import { CITY, TOWN } from './arithmetic/assumptions.js';
import { sizeOf, type Size } from './population/size.js';

export interface Options {
  readonly size: Size;
  /** Of the place that it is a part of: 1 for the whole. */
  readonly scale: number;
  /** Minutes of the evening that pass in one minute. */
  readonly pace: number;
  /** How often each kind of happening is repeated to find what one costs. */
  readonly repeats: number;
  /** Of each meeting. */
  readonly mostItems: number;
  /** How many of the meetings are rehearsed. */
  readonly rehearsed: number;
  /** The pooler's program, between the application and the database; null for none. */
  readonly pooler: string | null;
}

/** A twentieth of a city, forty times as fast, is what two processors carry together with everybody who drives it. */
const SCALES = { town: 1, city: 0.05 } as const;
const QUICK = 0.1;
const SMOKE = 0.01;

/** Ends the program with a sentence when a word is not understood. */
export function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        town: { type: 'boolean', default: false },
        city: { type: 'boolean', default: false },
        scale: { type: 'string' },
        quick: { type: 'boolean', default: false },
        smoke: { type: 'boolean', default: false },
        pooler: { type: 'string' },
      },
    });
    const { town, city, quick, smoke, pooler } = values;
    if (town && city) throw new Error('--town or --city, not both.');
    const place = city ? CITY : TOWN;
    const scale = values.scale
      ? Number(values.scale)
      : SCALES[place.name as 'town'] * (smoke ? SMOKE : quick ? QUICK : 1);
    if (!(scale > 0 && scale <= 1)) throw new Error('--scale takes a number above 0 and up to 1.');
    return {
      ...{ size: sizeOf(place, scale), scale, pooler: pooler ?? null },
      pace: smoke ? 4_000 : quick ? 120 : 40,
      mostItems: smoke ? 2 : 6,
      rehearsed: smoke ? 1 : 4,
      repeats: smoke ? 8 : quick ? 150 : 400,
    };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
