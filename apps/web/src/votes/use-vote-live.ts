import { useEffect, useState, useSyncExternalStore } from 'react';
import { stringifyDocument } from 'urql';
import {
  OwnersVoteLiveDocument,
  type LiveVoteFragment,
  type OwnersVoteLiveSubscription,
} from '../graphql/generated';
import type { LinkState } from '../live/link-state';
import { currentLinkState, onLinkState } from '../live/live-link';
import { hearClock } from '../live/server-clock';
import type { Refusal } from '../refusals/refusal';
import { followLive } from '../topics/follow-live';

const query = stringifyDocument(OwnersVoteLiveDocument);

export interface VoteLive {
  /** The newest view; undefined until the first message. */
  readonly vote: LiveVoteFragment | undefined;
  readonly link: LinkState;
  readonly refusal: Refusal | undefined;
}

/** Follows how an estate takes part; never who, and never what anybody chose. */
export function useVoteLive(voteId: string): VoteLive {
  const [vote, setVote] = useState<LiveVoteFragment>();
  const [refusal, setRefusal] = useState<Refusal>();
  const link = useSyncExternalStore(onLinkState, currentLinkState);

  useEffect(() => {
    if (!voteId) return;
    setRefusal(undefined);
    return followLive<OwnersVoteLiveSubscription>({
      ...{ operationName: 'OwnersVoteLive', query, variables: { voteId } },
      see: ({ ownersVoteLive: { cursor, view } }) => {
        if (view) {
          hearClock(view.serverTime);
          setVote(view);
        }
        setRefusal(undefined);
        return cursor;
      },
      refused: setRefusal,
    });
  }, [voteId]);

  return { vote: vote?.id === voteId ? vote : undefined, link, refusal };
}
