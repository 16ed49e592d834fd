import { useEffect, useEffectEvent } from 'react';
import { stringifyDocument } from 'urql';
import { CommitteesLiveDocument, type CommitteesLiveSubscription } from '../graphql/generated';
import { followLive } from '../topics/follow-live';

const query = stringifyDocument(CommitteesLiveDocument);

export type Standing = NonNullable<CommitteesLiveSubscription['committeesLive']['committees']>;

/**
 * Hears of every change of a committee or an election below a place.
 * @param placeId empty: of none
 * @param changed how its estates stand now; also said once at the beginning
 */
export function useCommitteesLive(placeId: string, changed: (estates: Standing) => void): void {
  const say = useEffectEvent(changed);
  useEffect(() => {
    if (!placeId) return;
    return followLive<CommitteesLiveSubscription>({
      ...{ operationName: 'CommitteesLive', query, variables: { placeId } },
      see: ({ committeesLive: { cursor, committees } }) => {
        if (committees) say(committees);
        return cursor;
      },
      // The page says itself what is refused.
      refused: () => undefined,
    });
  }, [placeId]);
}
