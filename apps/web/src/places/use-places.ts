import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { PlacesDocument, type PlacesQuery } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import type { Estate, Grid } from './town-tree';

/** Estates and grids; an act's answer takes the place of what it changed, and the rest is not asked for again. */
export function usePlaces() {
  const [{ data, error, fetching }, ask] = useQuery({ query: PlacesDocument });
  const [places, setPlaces] = useState<PlacesQuery>();
  useEffect(() => {
    if (data) setPlaces(data);
  }, [data]);

  return {
    places,
    refusal: refusalOf(error),
    fetching,
    again: () => ask({ requestPolicy: 'network-only' }),
    putEstate: (estate: Estate) => setPlaces(now => now && { ...now, estates: withOne(now.estates, estate) }),
    putGrid: (grid: Grid) => setPlaces(now => now && { ...now, grids: withOne(now.grids, grid) }),
  };
}

function withOne<T extends { id: string }>(known: readonly T[], one: T): T[] {
  return known.some(({ id }) => id === one.id)
    ? known.map(other => (other.id === one.id ? one : other))
    : [...known, one];
}
