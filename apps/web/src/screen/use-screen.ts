import { useMemo } from 'react';
import { stringifyDocument } from 'urql';
import { ScreenLiveDocument } from '../graphql/generated';
import { type MeetingLive, sourceFor, useLive } from '../live/use-meeting-live';

const byKey = stringifyDocument(ScreenLiveDocument);

/** The meeting as the big screen shows it: for whoever may chair it, or by a key and without an account. */
export function useScreen(meetingId: string, key: string | null): MeetingLive {
  const source = useMemo(
    () =>
      key === null
        ? sourceFor(meetingId, 'SCREEN')
        : { operationName: 'ScreenLive', query: byKey, variables: { meetingId, key } },
    [meetingId, key],
  );
  return useLive(source);
}
