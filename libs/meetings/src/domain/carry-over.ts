import { Refusal } from '@sifang/kernel';
import { requireRoom, lastPosition } from './agenda-changes.js';
import { AgendaItemState, newItem, type AgendaItem } from './agenda.js';
import { requireNotOver } from './lifecycle.js';
import type { Meeting } from './meeting.js';
import { MotionState, type Motion } from './motion.js';

/** An item that an earlier meeting did not finish. */
export interface UnfinishedItem extends AgendaItem {
  /** 第 n 次: of the meeting that did not finish it. */
  readonly meetingNumber: number;
}

/**
 * They come last, as they were; what was talked about already is not asked again.
 * @throws Refusal MEETING_ADJOURNED · NOTHING_CARRIED_OVER · AGENDA_TOO_LONG
 */
export function carriedOver(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  unfinished: readonly AgendaItem[],
  newId: () => string,
): AgendaItem[] {
  requireNotOver(meeting);
  if (unfinished.length === 0)
    throw new Refusal('NOTHING_CARRIED_OVER', 'Earlier meetings left nothing to go on with.');
  requireRoom(agenda, unfinished.length);
  const last = lastPosition(agenda);
  return unfinished.map((item, index) => ({
    ...newItem(draftOf(item), newId(), last + index + 1),
    carriedFrom: item.id,
  }));
}

/**
 * What a meeting without one of its parties could not settle: all items but those withdrawn, carried on already, or
 * decided by a motion that was adopted.
 */
export function unsettled(agenda: readonly AgendaItem[], motions: readonly Motion[]): AgendaItem[] {
  const settled = new Set(
    motions
      .filter(({ state, amendment }) => state === MotionState.ADOPTED && !amendment)
      .map(({ itemId }) => itemId),
  );
  return agenda.filter(({ id, state }) => state !== AgendaItemState.WITHDRAWN && !settled.has(id));
}

function draftOf({ kind, title, summary, source, sourceRef, minutes }: AgendaItem) {
  return { kind, title, summary, source, sourceRef, minutes };
}
