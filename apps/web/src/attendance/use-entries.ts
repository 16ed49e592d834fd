import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { newId } from '../drafts/new-id';
import { CheckInAtDeskDocument, EnterLeavingDocument, UndoCheckInDocument } from '../graphql/generated';
import { serverNow } from '../live/server-clock';
import { NO_ANSWER, refusalOf } from '../refusals/refusal';
import { sentence } from '../refusals/sentence';
import type { Candidate } from './find-seats';
import { declined, type Entry, keep, kept, waiting, without } from './entries';

const RETRY = 3_000;
/** Nothing was decided: the same is sent again. */
const UNDECIDED = [NO_ANSWER, 'INTERNAL', 'TOO_MANY_REQUESTS', 'NOT_SIGNED_IN'];

/** The last entry, for as long as it can be taken back. */
export interface Last {
  readonly entry: Entry;
  readonly until: number;
}

export const UNDO_MS = 10_000;

/** Entries of the desk: kept here first, then sent one after another, and again until the server has answered each. */
export function useEntries(meetingId: string, told: () => Promise<void>) {
  const client = useClient();
  const [entries, setEntries] = useState<readonly Entry[]>(() => kept(meetingId));
  const [last, setLast] = useState<Last>();
  const now = useRef(entries);
  const sending = useRef<Promise<void>>(undefined);

  const change = useCallback(
    (next: readonly Entry[]) => {
      now.current = next;
      keep(meetingId, next);
      setEntries(next);
    },
    [meetingId],
  );

  const tell = useCallback(
    async ({ id, kind, seatId, at, byProxy }: Entry) => {
      const { error } =
        kind === 'IN'
          ? await client.mutation(CheckInAtDeskDocument, { input: { id, meetingId, seatId, at, byProxy } })
          : await client.mutation(EnterLeavingDocument, { input: { meetingId, seatId, at } });
      return refusalOf(error);
    },
    [client, meetingId],
  );

  const sendAll = useCallback(async () => {
    for (let next = waiting(now.current)[0]; next; next = waiting(now.current)[0]) {
      const refusal = await tell(next);
      if (refusal && UNDECIDED.includes(refusal.code)) break;
      change(refusal ? declined(now.current, next.id, sentence(refusal)) : without(now.current, next.id));
    }
    void told();
  }, [change, tell, told]);

  /** One after another, whoever asks. */
  const send = useCallback(() => {
    sending.current ??= sendAll().finally(() => (sending.current = undefined));
    return sending.current;
  }, [sendAll]);

  useEffect(() => {
    const again = () => void (waiting(now.current).length > 0 && send());
    again();
    const timer = setInterval(again, RETRY);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [send]);

  const enter = ({ seat, name, byProxy }: Candidate, kind: Entry['kind']) => {
    const at = new Date(serverNow()).toISOString();
    const entry: Entry = { id: newId(), kind, seatId: seat.seatId, name, byProxy, at };
    change([...now.current, entry]);
    setLast(kind === 'IN' ? { entry, until: performance.now() + UNDO_MS } : undefined);
    void send();
  };

  /** What has not been sent is forgotten; what has been is taken back by the server. */
  const undo = async ({ entry }: Last) => {
    setLast(undefined);
    await sending.current;
    if (now.current.some(({ id }) => id === entry.id)) return change(without(now.current, entry.id));
    const { error } = await client.mutation(UndoCheckInDocument, { input: { meetingId, id: entry.id } });
    const refusal = refusalOf(error);
    if (refusal) change([...now.current, { ...entry, id: newId(), declined: sentence(refusal) }]);
    await told();
  };

  const dismiss = (id: string) => change(without(now.current, id));

  return { entries, last, enter, undo, dismiss, forgetLast: () => setLast(undefined) };
}

export type Entries = ReturnType<typeof useEntries>;
