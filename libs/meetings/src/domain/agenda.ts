import { Refusal } from '@sifang/kernel';
import { requireInSession } from './lifecycle.js';
import type { Meeting } from './meeting.js';

export enum AgendaItemKind {
  /** 通报 */
  REPORT = 'REPORT',
  /** 答复 */
  ANSWER = 'ANSWER',
  /** 恳谈 */
  DISCUSSION = 'DISCUSSION',
  /** 表决 */
  DECISION = 'DECISION',
  /** 评议 */
  RATING = 'RATING',
}

/** Where the matter came from. */
export enum AgendaItemSource {
  /** 城市精细化管理任务清单 */
  TASK_LIST = 'TASK_LIST',
  HOTLINE_12345 = 'HOTLINE_12345',
  OWNER = 'OWNER',
  PROPERTY_FIRM = 'PROPERTY_FIRM',
  OTHER = 'OTHER',
}

export enum AgendaItemState {
  PENDING = 'PENDING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  /** 撤下: taken off the agenda. */
  WITHDRAWN = 'WITHDRAWN',
  /** 延期: left to the next meeting. */
  POSTPONED = 'POSTPONED',
}

export interface AgendaItemDraft {
  readonly kind: AgendaItemKind;
  readonly title: string;
  readonly summary: string;
  readonly source: AgendaItemSource;
  /** Number on the list or of the ticket; empty when there is none. */
  readonly sourceRef: string;
  /** Planned length. */
  readonly minutes: number;
}

export interface AgendaItem extends AgendaItemDraft {
  readonly id: string;
  /** From 1. */
  readonly position: number;
  readonly state: AgendaItemState;
  /** When it was opened last. */
  readonly openedAt: Date | null;
  /** When it was closed or dropped last. */
  readonly closedAt: Date | null;
  /** How long it was open before it was closed last. */
  readonly spentSeconds: number;
  /** Why it came onto the agenda after the meeting was called (临时动议); null: it was in the invitation. */
  readonly urgentBecause: string | null;
  /** Why it was withdrawn or postponed. */
  readonly droppedBecause: string | null;
  /** The item of an earlier meeting that this one goes on with. */
  readonly carriedFrom: string | null;
}

export function newItem(draft: AgendaItemDraft, id: string, position: number): AgendaItem {
  return {
    ...draft,
    ...{ id, position, state: AgendaItemState.PENDING, openedAt: null, closedAt: null },
    ...{ spentSeconds: 0, urgentBecause: null, droppedBecause: null, carriedFrom: null },
  };
}

/**
 * Opens one item; the one that was open is closed. A motion that is being voted on must be announced first.
 * @returns the items that changed
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS · ITEM_NOT_FOUND · ITEM_ALREADY_OPEN ·
 * ITEM_CLOSED · ITEM_DROPPED
 */
export function openItem(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  itemId: string,
  now: Date,
): AgendaItem[] {
  requireInSession(meeting);
  const item = itemOf(agenda, itemId);
  if (item.state === AgendaItemState.CLOSED) throw new Refusal('ITEM_CLOSED', 'This item has been closed.');
  return opened(agenda, item, now);
}

/**
 * Takes up again what was closed; the one that was open is closed. Its time goes on where it stopped.
 * @returns the items that changed
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS · ITEM_NOT_FOUND · ITEM_ALREADY_OPEN ·
 * ITEM_NOT_CLOSED · ITEM_DROPPED
 */
export function reopenItem(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  itemId: string,
  now: Date,
): AgendaItem[] {
  requireInSession(meeting);
  const item = itemOf(agenda, itemId);
  if (item.state === AgendaItemState.PENDING)
    throw new Refusal('ITEM_NOT_CLOSED', 'This item has not been closed; open it.');
  return opened(agenda, item, now);
}

/**
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · MEETING_IN_RECESS · ITEM_NOT_FOUND · ITEM_NOT_OPEN
 */
export function closeItem(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  itemId: string,
  now: Date,
): AgendaItem {
  requireInSession(meeting);
  const item = itemOf(agenda, itemId);
  if (item.state !== AgendaItemState.OPEN) throw new Refusal('ITEM_NOT_OPEN', 'This item is not open.');
  return closed(item, now);
}

export function openItemOf(agenda: readonly AgendaItem[]): AgendaItem | undefined {
  return agenda.find(({ state }) => state === AgendaItemState.OPEN);
}

export function closed(item: AgendaItem, now: Date): AgendaItem {
  return { ...item, state: AgendaItemState.CLOSED, closedAt: now, spentSeconds: secondsOn(item, now) };
}

/** How long the item was open, until `now` if it still is. Whole seconds. */
export function secondsOn(item: Pick<AgendaItem, 'state' | 'openedAt' | 'spentSeconds'>, now: Date): number {
  if (item.state !== AgendaItemState.OPEN || !item.openedAt) return item.spentSeconds;
  return item.spentSeconds + Math.max(0, Math.floor((now.getTime() - item.openedAt.getTime()) / 1000));
}

/** @throws Refusal ITEM_NOT_FOUND */
export function itemOf(agenda: readonly AgendaItem[], itemId: string): AgendaItem {
  const item = agenda.find(({ id }) => id === itemId);
  if (!item) throw new Refusal('ITEM_NOT_FOUND', 'This meeting has no such item.', 'itemId');
  return item;
}

export function isDropped({ state }: Pick<AgendaItem, 'state'>): boolean {
  return state === AgendaItemState.WITHDRAWN || state === AgendaItemState.POSTPONED;
}

function opened(agenda: readonly AgendaItem[], item: AgendaItem, now: Date): AgendaItem[] {
  if (item.state === AgendaItemState.OPEN)
    throw new Refusal('ITEM_ALREADY_OPEN', 'This item is already open.');
  if (isDropped(item))
    throw new Refusal('ITEM_DROPPED', 'This item was taken off the agenda of this meeting.');
  const before = openItemOf(agenda);
  const open = { ...item, state: AgendaItemState.OPEN, openedAt: now };
  return before ? [closed(before, now), open] : [open];
}
