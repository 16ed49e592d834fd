import { useEffect, useState } from 'react';
import { stringifyDocument } from 'urql';
import {
  TopicPoolLiveDocument,
  type TopicPoolFragment,
  type TopicPoolLiveSubscription,
} from '../graphql/generated';
import type { Refusal } from '../refusals/refusal';
import { followLive } from './follow-live';

const query = stringifyDocument(TopicPoolLiveDocument);

/** What waits at a desk, live. */
export function usePool(placeId: string) {
  const [seen, setSeen] = useState<{ placeId: string; pool: TopicPoolFragment }>();
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    if (!placeId) return;
    return followLive<TopicPoolLiveSubscription>({
      ...{ operationName: 'TopicPoolLive', query, variables: { placeId } },
      see: ({ topicPoolLive: { cursor, pool } }) => {
        if (pool) setSeen({ placeId, pool });
        return cursor;
      },
      refused: setRefusal,
    });
  }, [placeId]);
  return { pool: seen?.placeId === placeId ? seen.pool : undefined, refusal };
}

export type WaitingTopic = TopicPoolFragment['topics'][number];
