import { Refusal } from '@sifang/kernel';
import { AgendaItemState, type AgendaItem } from './agenda.js';
import { SpeechState, type Speech } from './floor.js';
import type { Meeting } from './meeting.js';

/** How long the chair may take something back. */
export const UNDO_SECONDS = 10;

/**
 * What an act changed, as it was before: the acts that can be taken back write it into the record. Those on which others
 * may have relied at once do not: votes, results, resolutions, opening the meeting.
 */
export interface Before {
  readonly items?: readonly Pick<
    AgendaItem,
    'id' | 'position' | 'state' | 'openedAt' | 'closedAt' | 'spentSeconds' | 'droppedBecause'
  >[];
  readonly speeches?: readonly Pick<Speech, 'id' | 'state' | 'startedAt' | 'endsAt' | 'endedAt'>[];
  readonly meeting?: Pick<Meeting, 'state' | 'adjournedAt' | 'recessSince' | 'recessUntil'>;
}

/** The last act that steered the meeting, as the record has it. */
export interface LastAct {
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  /** Null: cannot be taken back. */
  readonly before: Before | null;
}

/** Until when the act can be taken back; null: not at all. */
export function undoableUntil(last: Pick<LastAct, 'at' | 'before'> | null): Date | null {
  return last?.before ? new Date(last.at.getTime() + UNDO_SECONDS * 1000) : null;
}

/**
 * @param seq of the act that is to be taken back, so that nobody takes back what somebody else has done meanwhile
 * @returns what was before
 * @throws Refusal NOTHING_TO_UNDO · UNDO_OVERTAKEN · UNDO_TOO_LATE
 */
export function takeBack(last: LastAct | null, seq: number, now: Date): Before {
  if (last && last.seq > seq)
    throw new Refusal(
      'UNDO_OVERTAKEN',
      'Something else has happened since; it cannot be taken back any more.',
    );
  const until = undoableUntil(last);
  if (!last?.before || !until || last.seq !== seq)
    throw new Refusal('NOTHING_TO_UNDO', 'This cannot be taken back.', 'seq');
  if (now > until)
    throw new Refusal('UNDO_TOO_LATE', `Only the last ${UNDO_SECONDS} seconds can be taken back.`);
  return last.before;
}

/** What was open or speaking comes last: only one may be, and what is so now has to give way first. */
export function inOrderOfRestoring({ items = [], speeches = [] }: Before): Required<Omit<Before, 'meeting'>> {
  const last = <T>(things: readonly T[], isLast: (thing: T) => boolean): T[] => [
    ...things.filter(thing => !isLast(thing)),
    ...things.filter(isLast),
  ];
  return {
    items: last(items, ({ state }) => state === AgendaItemState.OPEN),
    speeches: last(speeches, ({ state }) => state === SpeechState.SPEAKING),
  };
}

/** Of the items that an act changed, what they were. */
export function itemsBefore(agenda: readonly AgendaItem[], changed: readonly AgendaItem[]): Before {
  const items = changed.flatMap(({ id }) => agenda.filter(item => item.id === id));
  return {
    items: items.map(({ id, position, state, openedAt, closedAt, spentSeconds, droppedBecause }) => ({
      ...{ id, position, state, openedAt, closedAt, spentSeconds, droppedBecause },
    })),
  };
}

/** Of the speeches that an act changed, what they were. */
export function speechesBefore(list: readonly Speech[], changed: readonly Speech[]): Before {
  const speeches = changed.flatMap(({ id }) => list.filter(speech => speech.id === id));
  return {
    speeches: speeches.map(({ id, state, startedAt, endsAt, endedAt }) => ({
      ...{ id, state, startedAt, endsAt, endedAt },
    })),
  };
}

export function meetingBefore({ state, adjournedAt, recessSince, recessUntil }: Meeting): Before {
  return { meeting: { state, adjournedAt, recessSince, recessUntil } };
}
