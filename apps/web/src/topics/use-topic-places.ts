import { useQuery } from 'urql';
import { TopicPlacesDocument } from '../graphql/generated';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
}

const SECRETARIAT = ['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF'];

/** Where the viewer's topics are: the estates of the own offices, and the desks that the viewer keeps or sees. */
export function useTopicPlaces() {
  const [{ data, error }, askAgain] = useQuery({ query: TopicPlacesDocument });
  const held = data?.viewer?.appointments ?? [];
  const at = (fits: (each: (typeof held)[number]) => boolean): NamedPlace[] => [
    ...new Map(held.filter(fits).map(({ place }) => [place.id, place])).values(),
  ];
  return {
    error,
    askAgain: () => askAgain({ requestPolicy: 'network-only' }),
    known: data !== undefined,
    signedIn: data?.viewer !== null,
    estates: at(({ place }) => place.kind === 'ESTATE'),
    desks: at(
      ({ office, place }) =>
        (SECRETARIAT.includes(office) && place.kind === 'COMMUNITY') ||
        (office === 'PROPERTY_OFFICER' && place.kind === 'TOWN'),
    ),
  };
}
