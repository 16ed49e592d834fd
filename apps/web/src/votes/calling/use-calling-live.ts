import { useEffect, useState, useSyncExternalStore } from 'react';
import { stringifyDocument } from 'urql';
import {
  BallotCallingLiveDocument,
  type BallotCallingLiveSubscription,
  type CallingFragment,
} from '../../graphql/generated';
import type { LinkState } from '../../live/link-state';
import { currentLinkState, onLinkState } from '../../live/live-link';
import type { Refusal } from '../../refusals/refusal';
import { followLive } from '../../topics/follow-live';

const query = stringifyDocument(BallotCallingLiveDocument);

export type CalledPart = CallingFragment['parts'][number];

export interface CallingLive {
  /** The newest view; undefined until the first message. */
  readonly calling: CallingFragment | undefined;
  readonly link: LinkState;
  readonly refusal: Refusal | undefined;
}

/** Follows 唱票: what was called, and what it adds up to. */
export function useCallingLive(voteId: string): CallingLive {
  const [calling, setCalling] = useState<CallingFragment>();
  const [refusal, setRefusal] = useState<Refusal>();
  const link = useSyncExternalStore(onLinkState, currentLinkState);

  useEffect(() => {
    if (!voteId) return;
    return followLive<BallotCallingLiveSubscription>({
      ...{ operationName: 'BallotCallingLive', query, variables: { voteId } },
      see: ({ ballotCallingLive: { cursor, view } }) => {
        if (view) setCalling(view);
        setRefusal(undefined);
        return cursor;
      },
      refused: setRefusal,
    });
  }, [voteId]);

  return { calling: calling?.id === voteId ? calling : undefined, link, refusal };
}
