import { useQuery } from 'urql';
import { PlacesToFillDocument, RatingInstrumentsDocument } from '../../graphql/generated';
import { usePlaces } from '../desk/use-places';

/** The forms of the viewer's town; `townId` undefined: the viewer has no town whose forms could be changed. */
export function useInstruments() {
  const { known, error: unknown, desks } = usePlaces();
  const [{ data: places, error: unplaced }] = useQuery({ query: PlacesToFillDocument });
  const estateId = places?.estates[0]?.id ?? '';
  const [{ data, error }, ask] = useQuery({
    query: RatingInstrumentsDocument,
    variables: { estateId },
    pause: !estateId,
    requestPolicy: 'cache-and-network',
  });
  return {
    known: known && places !== undefined && (data !== undefined || !estateId),
    townId: desks.find(({ kind }) => kind === 'TOWN')?.id,
    instruments: data?.ratingInstruments ?? [],
    error: unknown ?? unplaced ?? error,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}
