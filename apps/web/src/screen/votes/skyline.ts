import type { BuildingTurnout } from './vote-view';

/** More than this no computer behind a screen should have to draw, and nobody could tell apart. */
const MOST_WINDOWS = 1600;
const MOST_FLOORS = 22;

export interface Skyline {
  readonly columns: number;
  /** 1 as long as the estate is small enough. */
  readonly homesPerWindow: number;
  /** Floors of the tallest house. */
  readonly tallest: number;
}

export function skyline(buildings: readonly BuildingTurnout[]): Skyline {
  const columns = buildings.length <= 10 ? 6 : buildings.length <= 18 ? 5 : 4;
  const homes = buildings.reduce((sum, { units }) => sum + units, 0);
  const largest = Math.max(1, ...buildings.map(({ units }) => units));
  const homesPerWindow = Math.max(
    1,
    Math.ceil(homes / MOST_WINDOWS),
    Math.ceil(largest / (columns * MOST_FLOORS)),
  );
  return { columns, homesPerWindow, tallest: Math.ceil(Math.ceil(largest / homesPerWindow) / columns) };
}
