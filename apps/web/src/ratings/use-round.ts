import { useEffect, useState } from 'react';
import { stringifyDocument, useQuery } from 'urql';
import {
  RatingRoundDocument,
  RatingRoundLiveDocument,
  type LiveRatingFragment,
  type RatingRoundLiveSubscription,
} from '../graphql/generated';
import { refusalOf, type Refusal } from '../refusals/refusal';
import { followLive } from '../topics/follow-live';

const query = stringifyDocument(RatingRoundLiveDocument);

/** One round, live; what only the viewer may know or do is asked for again when the round moves to another state. */
export function useRound(id: string) {
  const [{ data, error }, ask] = useQuery({ query: RatingRoundDocument, variables: { id }, pause: !id });
  const [live, setLive] = useState<LiveRatingFragment>();
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    if (!id) return;
    setRefusal(undefined);
    return followLive<RatingRoundLiveSubscription>({
      ...{ operationName: 'RatingRoundLive', query, variables: { roundId: id } },
      see: ({ ratingRoundLive: { cursor, round } }) => {
        if (round) setLive(round);
        return cursor;
      },
      refused: setRefusal,
    });
  }, [id]);

  const own = data?.ratingRound.id === id ? data.ratingRound : undefined;
  const newer = live && own && live.id === id && live.seq > own.seq ? live : undefined;
  const moved = newer !== undefined && own !== undefined && stepOf(newer) !== stepOf(own);
  useEffect(() => {
    if (moved) ask({ requestPolicy: 'network-only' });
  }, [moved, ask]);
  return {
    round: own && { ...own, ...newer },
    viewer: data?.viewer,
    refusal: own && !refusal ? undefined : (refusalOf(error) ?? refusal),
    askAgain: () => ask({ requestPolicy: 'network-only' }),
  };
}

export type RoundShown = NonNullable<ReturnType<typeof useRound>['round']>;

/** What changes which acts there are. */
function stepOf({ state, timeline }: Pick<LiveRatingFragment, 'state' | 'timeline'>): string {
  return `${state} ${timeline.length}`;
}
