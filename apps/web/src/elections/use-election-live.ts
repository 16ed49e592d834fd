import { useEffect, useEffectEvent, useState } from 'react';
import { stringifyDocument } from 'urql';
import {
  ElectionLiveDocument,
  type ElectionFragment,
  type ElectionLiveSubscription,
  type LiveElectionFragment,
} from '../graphql/generated';
import { followLive } from '../topics/follow-live';

const query = stringifyDocument(ElectionLiveDocument);
/** Within so long everybody asks once for what only they may see: a whole estate may be reading. */
const SPREAD_MS = 2_000;

/**
 * Follows an election: what everybody sees of it is shown at once, and what only the viewer may know is asked for after that.
 * @param changed asks for the rest
 */
export function useElectionLive(
  asked: ElectionFragment | undefined,
  changed: () => void,
): ElectionFragment | undefined {
  const [live, setLive] = useState<LiveElectionFragment>();
  const id = asked?.id;
  const askForTheRest = useEffectEvent(changed);
  const knows = useEffectEvent((seq: number) => asked !== undefined && asked.seq >= seq);

  useEffect(() => {
    if (!id) return;
    let later: ReturnType<typeof setTimeout> | undefined;
    let first = true;
    const stop = followLive<ElectionLiveSubscription>({
      ...{ operationName: 'ElectionLive', query, variables: { electionId: id } },
      see: ({ electionLive: { cursor, election } }) => {
        if (election) {
          setLive(election);
          if (!(first && knows(election.seq))) {
            clearTimeout(later);
            later = setTimeout(askForTheRest, Math.random() * SPREAD_MS);
          }
        }
        first = false;
        return cursor;
      },
      // The page says itself what is refused.
      refused: () => undefined,
    });
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [id]);

  return asked && live?.id === id ? newerOf(asked, live!) : asked;
}

/** What only the viewer may know stays as it was asked for. */
function newerOf(asked: ElectionFragment, live: LiveElectionFragment): ElectionFragment {
  if (live.seq < asked.seq) return asked;
  const mine = new Set(asked.objections.filter(one => one.mine).map(one => one.id));
  return {
    ...asked,
    ...live,
    objections: live.objections.map(one => ({ ...one, mine: mine.has(one.id) })),
  };
}
