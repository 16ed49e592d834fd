import type { Grid } from '../town-tree';

export const kinds = ['WHOLE', 'SOME', 'NONE'] as const;
export type CoverKind = (typeof kinds)[number];

export interface CoverDraft {
  readonly kind: CoverKind;
  readonly buildingIds: readonly string[];
}

/** What the grid covers of the estate now; some buildings, none chosen yet, where it covers nothing. */
export function coverOf({ covers }: Pick<Grid, 'covers'>, estateId: string): CoverDraft {
  const cover = covers.find(one => one.estateId === estateId);
  const buildingIds = cover?.buildings.map(({ id }) => id) ?? [];
  return { kind: cover && buildingIds.length === 0 ? 'WHOLE' : 'SOME', buildingIds };
}
