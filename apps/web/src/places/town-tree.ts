import type { PlacesQuery } from '../graphql/generated';

export type Estate = PlacesQuery['estates'][number];
export type Grid = PlacesQuery['grids'][number];

export interface Community {
  readonly id: string;
  readonly name: string;
  readonly townName: string;
  readonly estates: readonly Estate[];
  readonly grids: readonly Grid[];
}

export const filters = ['ALL', 'NOBODY', 'WITHOUT_FIRM', 'WITHOUT_COMMITTEE'] as const;
export type Filter = (typeof filters)[number];

const chosen: Record<Filter, (estate: Estate) => boolean> = {
  ALL: () => true,
  NOBODY: ({ states }) => states.includes('NOBODY'),
  WITHOUT_FIRM: ({ states }) => !states.includes('FIRM'),
  WITHOUT_COMMITTEE: ({ states }) =>
    !states.includes('OWNERS_COMMITTEE') && !states.includes('PROPERTY_MANAGEMENT_COMMITTEE'),
};

/** Communities in the order in which they came, each with its estates and grids; those that a filter empties stay out. */
export function townTree({ estates, grids }: PlacesQuery, filter: Filter): Community[] {
  const communities = new Map<string, Community & { estates: Estate[] }>();
  for (const estate of estates.filter(chosen[filter])) {
    const { communityId: id, communityName: name, townName } = estate;
    const known = communities.get(id);
    if (known) known.estates.push(estate);
    else
      communities.set(id, {
        ...{ id, name, townName, estates: [estate] },
        grids: grids.filter(grid => grid.communityId === id),
      });
  }
  return [...communities.values()];
}
