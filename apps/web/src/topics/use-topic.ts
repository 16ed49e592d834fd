import { useEffect, useState } from 'react';
import { stringifyDocument, useQuery } from 'urql';
import {
  TopicDocument,
  TopicLiveDocument,
  type LiveTopicFragment,
  type TopicLiveSubscription,
} from '../graphql/generated';
import { refusalOf, type Refusal } from '../refusals/refusal';
import { followLive } from './follow-live';

const query = stringifyDocument(TopicLiveDocument);

/** One topic: what only the viewer may know by query, everything else live. */
export function useTopic(id: string) {
  const [{ data, error }, askAgain] = useQuery({ query: TopicDocument, variables: { id }, pause: !id });
  const [live, setLive] = useState<LiveTopicFragment>();
  const [refusal, setRefusal] = useState<Refusal>();

  useEffect(() => {
    if (!id) return;
    setRefusal(undefined);
    return followLive<TopicLiveSubscription>({
      ...{ operationName: 'TopicLive', query, variables: { topicId: id } },
      see: ({ topicLive: { cursor, topic } }) => {
        if (topic) setLive(topic);
        return cursor;
      },
      refused: setRefusal,
    });
  }, [id]);

  const own = data?.topic.id === id ? data.topic : undefined;
  const newer = live && own && live.id === id && live.seq > own.seq ? live : undefined;
  return {
    // Whoever filed it keeps seeing the own name, which the channel of all neighbours does not carry.
    topic: own && { ...own, ...newer, filedByName: own.filedByName },
    refusal: own && !refusal ? undefined : (refusalOf(error) ?? refusal),
    askAgain: () => askAgain({ requestPolicy: 'network-only' }),
  };
}

export type TopicShown = NonNullable<ReturnType<typeof useTopic>['topic']>;
