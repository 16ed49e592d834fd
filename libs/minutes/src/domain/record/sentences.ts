import type { MeetingRecord, RecordedEvent } from '@sifang/meetings/domain';
import { namesIn } from './names.js';
import type { Wording } from './wording.js';
import { wordingOf } from './wordings.js';

/** One sentence of the record (会议记录), and the entries it was written from. */
export interface Sentence extends Wording {
  /** Numbers of entries, ascending. */
  readonly events: readonly number[];
  readonly at: Date;
  /** The item that was open then; null before, between and after items. */
  readonly itemId: string | null;
}

const OPENS = ['AGENDA_ITEM_OPENED', 'AGENDA_ITEM_REOPENED'];
/** Neighbours of these types are one sentence. */
const RUNS = ['SEAT_PRESENT', 'VOTE_CAST', 'SECRET_VOTE_CAST'];

/** The record in sentences, in the order in which things happened. Pure: the same record gives the same sentences. */
export function sentencesOf(record: MeetingRecord): Sentence[] {
  const names = namesIn(record);
  let itemId: string | null = null;
  return runsOf(record.events).map(run => {
    const [{ type, at, payload }] = run;
    if (OPENS.includes(type)) itemId = String(payload['itemId']);
    const sentence = { ...wordingOf(type)(run, names), events: run.map(({ seq }) => seq), at, itemId };
    if (type === 'AGENDA_ITEM_CLOSED' && itemId === payload['itemId']) itemId = null;
    return sentence;
  });
}

type Run = readonly [RecordedEvent, ...RecordedEvent[]];

function runsOf(events: readonly RecordedEvent[]): Run[] {
  const runs: [RecordedEvent, ...RecordedEvent[]][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last && goesOn(last[0], event)) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

/** Votes on one motion; people who come one after another. */
function goesOn(first: RecordedEvent, next: RecordedEvent): boolean {
  return (
    first.type === next.type &&
    RUNS.includes(next.type) &&
    first.payload['motionId'] === next.payload['motionId']
  );
}
