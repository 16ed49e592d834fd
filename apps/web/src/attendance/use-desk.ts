import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { AttendanceDeskDocument } from '../graphql/generated';
import { NO_ANSWER, type Refusal, refusalOf } from '../refusals/refusal';
import type { Desk } from './find-seats';

/** Desks are few, and what phones enter meanwhile may come this late. */
const EVERY = 5_000;

/** The desk of a meeting, asked for again and again; what was last known stays while there is no network. */
export function useDesk(meetingId: string) {
  const client = useClient();
  const [desk, setDesk] = useState<Desk>();
  const [refusal, setRefusal] = useState<Refusal>();

  const ask = useCallback(async () => {
    const { data, error } = await client.query(AttendanceDeskDocument, { meetingId });
    if (data) setDesk(data.attendanceDesk);
    const refused = refusalOf(error);
    if (refused?.code !== NO_ANSWER) setRefusal(refused);
  }, [client, meetingId]);

  useEffect(() => {
    void ask();
    const again = setInterval(() => void ask(), EVERY);
    return () => clearInterval(again);
  }, [ask]);

  return { desk, refusal, ask };
}
