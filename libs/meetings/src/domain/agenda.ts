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
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
}

/**
 * Opens one item; the one that was open is closed. A motion that is being voted on must be announced first.
 * @returns the items that changed
 * @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · ITEM_NOT_FOUND · ITEM_ALREADY_OPEN · ITEM_CLOSED
 */
export function openItem(
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  itemId: string,
  now: Date,
): AgendaItem[] {
  requireInSession(meeting);
  const item = itemOf(agenda, itemId);
  if (item.state === AgendaItemState.OPEN)
    throw new Refusal('ITEM_ALREADY_OPEN', 'This item is already open.');
  if (item.state === AgendaItemState.CLOSED) throw new Refusal('ITEM_CLOSED', 'This item has been closed.');
  const before = openItemOf(agenda);
  const opened = { ...item, state: AgendaItemState.OPEN, openedAt: now };
  return before ? [closed(before, now), opened] : [opened];
}

/** @throws Refusal MEETING_NOT_OPEN · MEETING_ADJOURNED · ITEM_NOT_FOUND · ITEM_NOT_OPEN */
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
  return { ...item, state: AgendaItemState.CLOSED, closedAt: now };
}

function itemOf(agenda: readonly AgendaItem[], itemId: string): AgendaItem {
  const item = agenda.find(({ id }) => id === itemId);
  if (!item) throw new Refusal('ITEM_NOT_FOUND', 'This meeting has no such item.', 'itemId');
  return item;
}
