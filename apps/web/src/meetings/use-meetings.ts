import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { MeetingsDocument, type MeetingState, type MeetingSummaryFragment } from '../graphql/generated';
import { type Refusal, refusalOf } from '../refusals/refusal';

const PAGE = 50;

/** The meetings that the viewer may follow, newest first, page by page. */
export function useMeetings(state: MeetingState | undefined) {
  const client = useClient();
  const [meetings, setMeetings] = useState<MeetingSummaryFragment[]>();
  const [mayHaveEarlier, setMayHaveEarlier] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);

  const page = useCallback(
    (before?: string) => client.query(MeetingsDocument, { state, first: PAGE, before }).toPromise(),
    [client, state],
  );

  const load = useCallback(
    async (known: MeetingSummaryFragment[], wanted: () => boolean) => {
      setBusy(true);
      const { data, error } = await page(known.at(-1)?.startsAt);
      // Another filter was chosen in the meantime: its own answer is on the way.
      if (!wanted()) return;
      setBusy(false);
      setRefusal(refusalOf(error));
      if (!data) return;
      setMeetings([...known, ...data.meetings]);
      setMayHaveEarlier(data.meetings.length === PAGE);
    },
    [page],
  );

  useEffect(() => {
    let wanted = true;
    void load([], () => wanted);
    return () => {
      wanted = false;
    };
  }, [load]);

  return {
    meetings,
    refusal,
    busy,
    mayHaveEarlier,
    earlier: () => void load(meetings ?? [], () => true),
    again: () => void load([], () => true),
  };
}
