import { CITY, TOWN, type Place } from '../arithmetic/assumptions.js';

/** What is really filled in, at a scale of a place. */
export interface Size extends Place {
  readonly towns: number;
  readonly communities: number;
  readonly firms: number;
  readonly unitsPerEstate: number;
  /** Meetings that are held at once in the simulated evening. */
  readonly meetings: number;
  /** Past meetings of each estate. */
  readonly past: number;
}

const ESTATES_PER_COMMUNITY = 11;
const ESTATES_PER_FIRM = 20;
const MEETINGS_AT_ONCE = 30 / 326;

/** @param scale 1 for the whole place */
export function sizeOf(place: typeof TOWN | typeof CITY, scale: number): Size {
  const estates = atLeast(2, place.estates * scale);
  const unitsPerEstate = Math.round(place.units / place.estates);
  return {
    ...{ name: place.name, estates, unitsPerEstate, units: estates * unitsPerEstate },
    towns: atLeast(1, estates / TOWN.estates),
    communities: atLeast(1, estates / ESTATES_PER_COMMUNITY),
    firms: atLeast(1, estates / ESTATES_PER_FIRM),
    meetings: atLeast(2, estates * MEETINGS_AT_ONCE),
    past: 12,
  };
}

function atLeast(least: number, count: number): number {
  return Math.max(least, Math.round(count));
}
