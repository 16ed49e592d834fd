import { useEffect, useState, useSyncExternalStore } from 'react';
import { stringifyDocument } from 'urql';
import {
  BallotCallingLiveDocument,
  type BallotCallingLiveSubscription,
  type CallingFragment,
  VoteScreenCallingLiveDocument,
  type VoteScreenCallingLiveSubscription,
} from '../../graphql/generated';
import type { LinkState } from '../../live/link-state';
import { currentLinkState, onLinkState } from '../../live/live-link';
import type { Refusal } from '../../refusals/refusal';
import { followLive } from '../../topics/follow-live';

const byAccount = stringifyDocument(BallotCallingLiveDocument);
const byKey = stringifyDocument(VoteScreenCallingLiveDocument);

export type CalledPart = CallingFragment['parts'][number];

export interface CallingLive {
  /** The newest view; undefined until the first message. */
  readonly calling: CallingFragment | undefined;
  readonly link: LinkState;
  readonly refusal: Refusal | undefined;
}

/** Follows 唱票: what was called, and what it adds up to. @param key of a big screen without an account */
export function useCallingLive(voteId: string, key: string | null = null): CallingLive {
  const [calling, setCalling] = useState<CallingFragment>();
  const [refusal, setRefusal] = useState<Refusal>();
  const link = useSyncExternalStore(onLinkState, currentLinkState);

  useEffect(() => {
    if (!voteId) return;
    const see = ({ cursor, view }: BallotCallingLiveSubscription['ballotCallingLive']) => {
      if (view) setCalling(view);
      setRefusal(undefined);
      return cursor;
    };
    // Whose key was withdrawn sees nothing any more.
    const refused = (refusal: Refusal) => {
      setCalling(undefined);
      setRefusal(refusal);
    };
    if (key === null)
      return followLive<BallotCallingLiveSubscription>({
        ...{ operationName: 'BallotCallingLive', query: byAccount, variables: { voteId } },
        ...{ see: ({ ballotCallingLive }) => see(ballotCallingLive), refused },
      });
    return followLive<VoteScreenCallingLiveSubscription>({
      ...{ operationName: 'VoteScreenCallingLive', query: byKey, variables: { voteId, key } },
      ...{ see: ({ voteScreenCallingLive }) => see(voteScreenCallingLive), refused },
    });
  }, [voteId, key]);

  return { calling: calling?.id === voteId ? calling : undefined, link, refusal };
}
