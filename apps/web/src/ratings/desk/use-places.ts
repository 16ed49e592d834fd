import { useQuery } from 'urql';
import { RatingPlacesDocument, type Office } from '../../graphql/generated';

const DESKS: readonly Office[] = ['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF', 'PROPERTY_OFFICER'];

/** Who discloses what the firm or the committee spent. */
const LEAD: readonly Office[] = ['FIRM_MANAGER', 'COMMITTEE_CHAIR'];

/** Where the viewer holds rounds or is rated. Only to spare others a page that says no; the server decides. */
export function usePlaces() {
  const [{ data, error }, ask] = useQuery({ query: RatingPlacesDocument });
  const held = data?.viewer?.appointments ?? [];
  const at = (fits: (each: (typeof held)[number]) => boolean) => [
    ...new Map(held.filter(fits).map(({ place }) => [place.id, place])).values(),
  ];
  return {
    known: data !== undefined,
    error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
    /** All the viewer's places, those of the desks first. */
    places: [...at(({ office }) => DESKS.includes(office)), ...at(({ office }) => !DESKS.includes(office))],
    /** Communities and towns that the viewer opens rounds for and compares. */
    desks: at(({ office }) => DESKS.includes(office)),
    /** Who the viewer speaks for, and where; and whether as who leads the firm or the committee. */
    speaksFor: held.flatMap(({ organisation, place, office }) =>
      organisation && office !== 'OWNER'
        ? [{ organisationId: organisation.id, place, leads: LEAD.includes(office) }]
        : [],
    ),
  };
}
