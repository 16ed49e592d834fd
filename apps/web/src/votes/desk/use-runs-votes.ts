import { useQuery } from 'urql';
import { PlacesToFillDocument, ViewerDocument } from '../../graphql/generated';

const ORGANISERS = [
  ...['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'COMMITTEE_CHAIR', 'COMMITTEE_MEMBER'],
  'PROPERTY_COMMITTEE_MEMBER',
];

/** Estates whose votes this person may run; only to spare others a useless form, the server decides. */
export function useRunsVotes(): readonly { readonly id: string; readonly name: string }[] {
  const [{ data: viewed }] = useQuery({ query: ViewerDocument });
  const [{ data }] = useQuery({ query: PlacesToFillDocument });
  const places = (viewed?.viewer?.appointments ?? [])
    .filter(({ office }) => ORGANISERS.includes(office))
    .map(({ place }) => place);
  const known = (data?.estates ?? []).filter(({ id, communityId }) =>
    places.some(place => place.id === id || place.id === communityId),
  );
  if (known.length > 0) return known;
  return places.filter(({ kind }) => kind === 'ESTATE');
}
