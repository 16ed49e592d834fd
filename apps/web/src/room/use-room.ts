import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { MeetingRoomDocument, type RoomFragment } from '../graphql/generated';
import type { Meeting } from '../live/meeting';

/** The code is behind by as much as the answer takes; both it and the one before are good. */
const AFTER_THE_CHANGE = 150;
const AGAIN = 3_000;
/** A code that nobody could renew is shown as long as it is good. */
const GOOD_FOR = 30_000;
const RARELY = 2_000;

/**
 * What console and big screen show of the room: the code, asked for when it changes, and presence, asked for after
 * changes of the meeting, once in two seconds at most. Only these pages ask; phones never do.
 */
export function useRoom(meeting: Meeting | undefined, key: string | null = null): RoomFragment | undefined {
  const client = useClient();
  const [room, setRoom] = useState<RoomFragment>();
  const askedAt = useRef(-RARELY);
  const { id, seq, state } = meeting ?? {};
  const over = state !== 'SCHEDULED' && state !== 'IN_SESSION';
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    if (!id || over) return;
    let gone = false;
    let again: ReturnType<typeof setTimeout>;
    const ask = async () => {
      askedAt.current = performance.now();
      const { data } = await client.query(MeetingRoomDocument, { meetingId: id, key });
      if (gone) return;
      if (data) setRoom(data.meetingRoom);
      const left = data
        ? Date.parse(data.meetingRoom.codeChangesAt) - Date.parse(data.meetingRoom.serverTime)
        : AGAIN;
      again = setTimeout(() => setTurn(count => count + 1), left + AFTER_THE_CHANGE);
    };
    again = setTimeout(() => void ask(), Math.max(0, askedAt.current + RARELY - performance.now()));
    return () => {
      gone = true;
      clearTimeout(again);
    };
  }, [client, id, key, over, seq, turn]);

  const code = room?.checkInCode;
  useEffect(() => {
    if (!code) return;
    const forget = setTimeout(() => setRoom(known => known && { ...known, checkInCode: '' }), 2 * GOOD_FOR);
    return () => clearTimeout(forget);
  }, [code]);

  return room?.meetingId === id && !over ? room : undefined;
}

/** The meeting with the code of now, for everything that shows it. */
export function withCode(meeting: Meeting, room: RoomFragment | undefined): Meeting {
  return { ...meeting, checkInCode: room?.checkInCode || null };
}
