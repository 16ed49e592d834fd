/** How much of the electorate: heads, and area in whole numbers of 0.01 ㎡. */
export interface Figure {
  readonly heads: number;
  readonly area: number;
}

/** Every head once, every unit's area. */
export function figureOf(units: readonly { readonly head: string; readonly area: number }[]): Figure {
  return {
    heads: new Set(units.map(({ head }) => head)).size,
    area: units.reduce((sum, { area }) => sum + area, 0),
  };
}
