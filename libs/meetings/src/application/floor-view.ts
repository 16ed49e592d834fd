import { fairOrder, whyNext, type FairReason, type Hand, type Spoken } from '../domain/fair-order.js';
import { SpeechState } from '../domain/floor.js';
import type { MeetingRow } from '../persistence/meeting-view.row.js';

type Waiting = MeetingRow['speakers'][number] & Hand;

/** Who waits, the next one first. */
export function inFairOrder(row: MeetingRow): Waiting[] {
  const parties = new Map(row.seats.map(({ id, party }) => [id, party]));
  const hands = row.speakers
    .filter(({ state }) => state === SpeechState.WAITING)
    .map(speech => ({ ...speech, party: parties.get(speech.seatId)! }));
  return fairOrder(hands, spokenUntilNow(row));
}

/** Null: nobody waits. */
export function whyNextOf(row: MeetingRow): FairReason | null {
  return whyNext(inFairOrder(row), spokenUntilNow(row));
}

/** With what whoever has the floor has said so far: their party does not come next because their first speech goes on. */
function spokenUntilNow({ spoken, speakers, seats, serverTime }: MeetingRow): Spoken {
  const all = new Map(spoken.map(({ party, seconds }) => [party, seconds]));
  const speaking = speakers.find(({ state }) => state === SpeechState.SPEAKING);
  const party = seats.find(({ id }) => id === speaking?.seatId)?.party;
  if (!speaking?.startedAt || !party) return all;
  const seconds = Math.max(1, (serverTime.getTime() - Date.parse(speaking.startedAt)) / 1000);
  return all.set(party, (all.get(party) ?? 0) + seconds);
}
