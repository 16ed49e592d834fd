import { useEffect, useState } from 'react';
import { stringifyDocument } from 'urql';
import {
  MinutesLiveDocument,
  type MinutesAtDeskFragment,
  type MinutesLiveSubscription,
} from '../graphql/generated';
import { heard, interrupted, link } from '../live/live-link';
import { retryDelay } from '../live/retry-delay';

const query = stringifyDocument(MinutesLiveDocument);

/**
 * The newest that is known of minutes: what was asked for, what an act of one's own came back with, what others did
 * meanwhile. Numbers only grow; what comes late is not shown.
 */
export function useMinutesLive(asked: MinutesAtDeskFragment | null | undefined) {
  const [seen, setSeen] = useState<MinutesAtDeskFragment>();
  const id = seen?.id ?? asked?.id;

  useEffect(() => (id ? follow(id, view => setSeen(before => newer(before, view))) : undefined), [id]);

  const minutes = asked && seen ? newer(asked, seen) : (seen ?? asked);
  return { minutes, see: (view: MinutesAtDeskFragment) => setSeen(before => newer(before, view)) };
}

/** Of two views without a number between them, the one that came last: a restored backup counts from lower again. */
function newer(
  before: MinutesAtDeskFragment | undefined,
  come: MinutesAtDeskFragment,
): MinutesAtDeskFragment {
  return before && before.id === come.id && before.seq > come.seq ? before : come;
}

function follow(minutesId: string, see: (view: MinutesAtDeskFragment) => void): () => void {
  // The link prints this object anew at each reconnect: the cursor in it is always the last one seen.
  const variables: { minutesId: string; after: string | null } = { minutesId, after: null };
  let attempts = 0;
  let stopped = false;
  let stop = () => {};
  let again: ReturnType<typeof setTimeout> | undefined;

  const later = () => {
    if (stopped) return;
    interrupted();
    clearTimeout(again);
    again = setTimeout(subscribe, retryDelay(attempts++));
  };
  const subscribe = () => {
    stop = link.subscribe<MinutesLiveSubscription>(
      { operationName: 'MinutesLive', query, variables },
      {
        next: ({ data }) => {
          if (!data) return;
          attempts = 0;
          heard();
          variables.after = data.minutesLive.cursor;
          if (data.minutesLive.view) see(data.minutesLive.view);
        },
        // Whoever may not follow any more still reads what was asked for, and is told by the next act.
        error: error => (Array.isArray(error) ? undefined : later()),
        complete: later,
      },
    );
  };
  subscribe();
  return () => {
    stopped = true;
    clearTimeout(again);
    stop();
  };
}
