import { useQuery } from 'urql';
import { type PlaceKind, ViewerDocument } from '../graphql/generated';

const WIDEST_FIRST: readonly PlaceKind[] = ['DISTRICT', 'TOWN', 'COMMUNITY', 'ESTATE'];

/** Where the viewer holds offices, each place once, the widest first; undefined until known. */
export function usePlaces() {
  const [{ data, error }, askAgain] = useQuery({ query: ViewerDocument });
  const held = data?.viewer?.appointments ?? [];
  const places = [...new Map(held.map(({ place }) => [place.id, place])).values()].sort(
    (one, other) => WIDEST_FIRST.indexOf(one.kind) - WIDEST_FIRST.indexOf(other.kind),
  );
  return { places: data && places, error, askAgain: () => askAgain({ requestPolicy: 'network-only' }) };
}
