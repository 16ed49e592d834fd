import { Refusal } from '@sifang/kernel';
import {
  AgendaItemState,
  isDropped,
  itemOf,
  newItem,
  secondsOn,
  type AgendaItem,
  type AgendaItemDraft,
} from './agenda.js';
import { requireInSession, requireNotOver } from './lifecycle.js';
import type { Meeting } from './meeting.js';

export const MOST_ITEMS = 50;

/** What happens to an item that the meeting does not finish. */
export type Dropped = AgendaItemState.WITHDRAWN | AgendaItemState.POSTPONED;

/**
 * Puts one item that is still to come before another, or last of all. Only these change places: what has been dealt with
 * keeps its number, because record and minutes name it by that.
 * @returns the items whose place changed
 * @throws Refusal MEETING_ADJOURNED · ITEM_NOT_FOUND · ITEM_NOT_PENDING
 */
export function moveItem(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  itemId: string,
  beforeId: string | null,
): AgendaItem[] {
  requireNotOver(meeting);
  const item = pendingItem(agenda, itemId);
  const before = beforeId === null ? null : pendingItem(agenda, beforeId);
  return changed(agenda, placed(pendingOf(agenda), item, before));
}

/**
 * A matter that came up after the meeting was called (临时议题).
 * @param beforeId an item that is still to come; null: last of all
 * @returns the new item first, then the items whose place changed
 * @throws Refusal MEETING_ADJOURNED · AGENDA_TOO_LONG · ITEM_NOT_FOUND · ITEM_NOT_PENDING
 */
export function insertItem(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  { draft, because, id, beforeId }: UrgentItem,
): [AgendaItem, ...AgendaItem[]] {
  requireNotOver(meeting);
  requireRoom(agenda, 1);
  const before = beforeId === null ? null : pendingItem(agenda, beforeId);
  const item = { ...newItem(draft, id, lastPosition(agenda) + 1), urgentBecause: because };
  const [places, ...others] = partition(
    changed([...agenda, item], placed([...pendingOf(agenda), item], item, before)),
    id,
  );
  return [places ?? item, ...others];
}

export interface UrgentItem {
  readonly draft: AgendaItemDraft;
  readonly because: string;
  readonly id: string;
  readonly beforeId: string | null;
}

/**
 * Takes an item off this meeting: for good, or left to the next one. Before the meeting and while it runs; one that is
 * open, too, when talking shows that it cannot be finished today.
 * @throws Refusal MEETING_ADJOURNED · MEETING_IN_RECESS · ITEM_NOT_FOUND · ITEM_CLOSED · ITEM_DROPPED
 */
export function dropItem(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  { itemId, because, as }: { readonly itemId: string; readonly because: string; readonly as: Dropped },
  now: Date,
): AgendaItem {
  requireNotOver(meeting);
  const item = itemOf(agenda, itemId);
  if (item.state === AgendaItemState.CLOSED) throw new Refusal('ITEM_CLOSED', 'This item has been closed.');
  if (isDropped(item)) throw new Refusal('ITEM_DROPPED', 'This item was taken off the agenda already.');
  if (item.state === AgendaItemState.OPEN) requireInSession(meeting);
  const spentSeconds = secondsOn(item, now);
  return { ...item, state: as, closedAt: now, spentSeconds, droppedBecause: because };
}

/** @throws Refusal AGENDA_TOO_LONG */
export function requireRoom(agenda: readonly unknown[], more: number): void {
  if (agenda.length + more > MOST_ITEMS)
    throw new Refusal('AGENDA_TOO_LONG', `An agenda has at most ${MOST_ITEMS} items.`, 'agenda');
}

export function lastPosition(agenda: readonly AgendaItem[]): number {
  return Math.max(0, ...agenda.map(({ position }) => position));
}

function pendingOf(agenda: readonly AgendaItem[]): AgendaItem[] {
  return agenda
    .filter(({ state }) => state === AgendaItemState.PENDING)
    .sort((one, other) => one.position - other.position);
}

function pendingItem(agenda: readonly AgendaItem[], itemId: string): AgendaItem {
  const item = itemOf(agenda, itemId);
  if (item.state !== AgendaItemState.PENDING)
    throw new Refusal('ITEM_NOT_PENDING', 'Only items that are still to come change places.', 'itemId');
  return item;
}

/** The pending items in their new order. */
function placed(pending: readonly AgendaItem[], item: AgendaItem, before: AgendaItem | null): AgendaItem[] {
  if (before?.id === item.id) return [...pending];
  const others = pending.filter(({ id }) => id !== item.id);
  const at = before ? others.findIndex(({ id }) => id === before.id) : others.length;
  return [...others.slice(0, at), item, ...others.slice(at)];
}

/** The places of the pending items are dealt out again in the new order. */
function changed(agenda: readonly AgendaItem[], order: readonly AgendaItem[]): AgendaItem[] {
  const places = pendingOf(agenda).map(({ position }) => position);
  return order
    .map((item, index) => ({ ...item, position: places[index]! }))
    .filter((item, index) => item.position !== order[index]!.position);
}

function partition(items: readonly AgendaItem[], id: string): [AgendaItem | undefined, ...AgendaItem[]] {
  return [items.find(item => item.id === id), ...items.filter(item => item.id !== id)];
}
