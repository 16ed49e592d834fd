import { useEffect, useState, useSyncExternalStore } from 'react';
import { stringifyDocument } from 'urql';
import {
  OwnersVoteLiveDocument,
  type LiveVoteFragment,
  type OwnersVoteLiveSubscription,
  VoteScreenLiveDocument,
  type VoteScreenLiveSubscription,
} from '../graphql/generated';
import type { LinkState } from '../live/link-state';
import { currentLinkState, onLinkState } from '../live/live-link';
import { hearClock } from '../live/server-clock';
import type { Refusal } from '../refusals/refusal';
import { followLive } from '../topics/follow-live';

const byAccount = stringifyDocument(OwnersVoteLiveDocument);
const byKey = stringifyDocument(VoteScreenLiveDocument);

export interface VoteLive {
  /** The newest view; undefined until the first message. */
  readonly vote: LiveVoteFragment | undefined;
  readonly link: LinkState;
  readonly refusal: Refusal | undefined;
}

/** Follows how an estate takes part; never who, and never what anybody chose. @param key of a big screen without an account */
export function useVoteLive(voteId: string, key: string | null = null): VoteLive {
  const [vote, setVote] = useState<LiveVoteFragment>();
  const [refusal, setRefusal] = useState<Refusal>();
  const link = useSyncExternalStore(onLinkState, currentLinkState);

  useEffect(() => {
    if (!voteId) return;
    setRefusal(undefined);
    const see = ({ cursor, view }: OwnersVoteLiveSubscription['ownersVoteLive']) => {
      if (view) {
        hearClock(view.serverTime);
        setVote(view);
      }
      setRefusal(undefined);
      return cursor;
    };
    if (key === null)
      return followLive<OwnersVoteLiveSubscription>({
        ...{ operationName: 'OwnersVoteLive', query: byAccount, variables: { voteId } },
        ...{ see: ({ ownersVoteLive }) => see(ownersVoteLive), refused: setRefusal },
      });
    return followLive<VoteScreenLiveSubscription>({
      ...{ operationName: 'VoteScreenLive', query: byKey, variables: { voteId, key } },
      ...{ see: ({ voteScreenLive }) => see(voteScreenLive), refused: setRefusal },
    });
  }, [voteId, key]);

  return { vote: vote?.id === voteId ? vote : undefined, link, refusal };
}
