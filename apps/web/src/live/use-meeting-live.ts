import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { stringifyDocument } from 'urql';
import {
  MeetingLiveDocument,
  type MeetingAudience,
  type MeetingLiveSubscription,
} from '../graphql/generated';
import { type Refusal, refusalFrom } from '../refusals/refusal';
import { goToSignIn } from '../sign-in/go-to-sign-in';
import type { LinkState } from './link-state';
import { currentLinkState, heard, interrupted, link, onLinkState } from './live-link';
import type { Meeting } from './meeting';
import { newer, type Seen } from './newer';
import { retryDelay } from './retry-delay';
import { hearClock } from './server-clock';

export interface MeetingLive {
  /** The newest view; undefined until the first message. */
  readonly meeting: Meeting | undefined;
  readonly link: LinkState;
  /** Why the meeting cannot be followed now, for instance MEETING_NOT_FOUND; goes when a view comes again. */
  readonly refusal: Refusal | undefined;
  /** Grows with each return after a loss; private knowledge is asked for again then, and only then. */
  readonly returns: number;
}

/** A subscription that brings views of a meeting. */
export interface LiveSource {
  readonly operationName: string;
  readonly query: string;
  readonly variables: { readonly meetingId: string };
}

const query = stringifyDocument(MeetingLiveDocument);

export function sourceFor(meetingId: string, audience: MeetingAudience) {
  return { operationName: 'MeetingLive', query, variables: { meetingId, audience } };
}

/** Follows a meeting as somebody who is signed in. */
export function useMeetingLive(meetingId: string, audience: MeetingAudience): MeetingLive {
  return useLive(useMemo(() => sourceFor(meetingId, audience), [meetingId, audience]));
}

/** Follows a meeting; after each loss it resumes where it stopped. @param source the same one as long as it says the same */
export function useLive(source: LiveSource): MeetingLive {
  const [seen, setSeen] = useState<Seen>();
  const [refusal, setRefusal] = useState<Refusal>();
  const [returns, setReturns] = useState(0);
  const state = useSyncExternalStore(onLinkState, currentLinkState);

  useEffect(() => {
    const follower = follow(source, {
      see: come => setSeen(before => newer(before, come)),
      refused: setRefusal,
      returned: () => setReturns(count => count + 1),
    });
    return follower.stop;
  }, [source]);

  const meeting = seen?.meeting.id === source.variables.meetingId ? seen.meeting : undefined;
  return { meeting, refusal, returns, link: state };
}

interface Follower {
  see(come: Seen): void;
  refused(refusal: Refusal | undefined): void;
  returned(): void;
}

function follow({ operationName, query, variables: asked }: LiveSource, follower: Follower) {
  // The link prints this object anew at each reconnect: the cursor in it is always the last one seen.
  const variables: Record<string, unknown> = { ...asked, after: null };
  let stop = () => {};
  let attempts = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let away = false;
  const unlisten = link.on('closed', () => (away = true));

  const subscribe = () => {
    stop = link.subscribe<MeetingLiveSubscription>(
      { operationName, query, variables },
      { next: receive, error: fail, complete: subscribeLater },
    );
  };
  const receive = ({
    data,
    errors,
  }: {
    data?: MeetingLiveSubscription | null;
    errors?: readonly RefusedBy[];
  }) => {
    if (errors?.[0]) return fail(errors);
    if (!data) return;
    attempts = 0;
    follower.refused(undefined);
    const [{ cursor, view }] = Object.values(data) as [MeetingLiveSubscription['meetingLive']];
    variables.after = cursor;
    heard();
    if (view) {
      hearClock(view.serverTime);
      follower.see({ cursor, meeting: view });
    }
    if (away) follower.returned();
    away = false;
  };
  const fail = (error: unknown) => {
    const refusal = Array.isArray(error) ? refusalFrom(error[0] as RefusedBy) : undefined;
    if (refusal?.code === 'NOT_SIGNED_IN') return goToSignIn();
    if (refusal && refusal.code !== 'INTERNAL') {
      away = true;
      return follower.refused(refusal);
    }
    subscribeLater();
  };
  const subscribeLater = () => {
    clearTimeout(again);
    if (stopped) return;
    interrupted();
    away = true;
    again = setTimeout(subscribe, retryDelay(attempts++));
  };

  let stopped = false;
  subscribe();
  return {
    stop() {
      stopped = true;
      clearTimeout(again);
      unlisten();
      stop();
    },
  };
}

interface RefusedBy {
  message: string;
  extensions?: Record<string, unknown>;
}
