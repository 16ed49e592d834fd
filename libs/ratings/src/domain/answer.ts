import { Refusal } from '@sifang/kernel';
import { itemsFor, rangeOf, type Instrument } from './instrument.js';
import type { RaterGroup } from './rater-group.js';

/** 不清楚 among values: the rater cannot tell. It is no mark: it counts in no score and among those who gave none. */
export const DONT_KNOW = -1;

/** One value for each item of the rater's form, in its order; `DONT_KNOW` where the rater cannot tell. */
export type Values = readonly number[];

/** A form that is not complete yet: null where nothing has been marked. */
export type Draft = readonly (number | null)[];

/** What somebody marks: an item by its code, and what it is given. Null: 不清楚. */
export interface Mark {
  readonly item: string;
  readonly value: number | null;
}

/** @throws Refusal ITEM_NOT_ASKED · ITEM_TWICE · MARK_OUT_OF_RANGE */
export function draftFrom(instrument: Instrument, group: RaterGroup, marks: readonly Mark[]): Draft {
  const items = itemsFor(instrument, group);
  const given = new Map(marks.map(({ item, value }) => [item, value]));
  if (given.size < marks.length) throw new Refusal('ITEM_TWICE', 'An item can be marked once.', 'marks');
  for (const { item, value } of marks) {
    const asked = items.find(({ code }) => code === item);
    if (!asked) throw new Refusal('ITEM_NOT_ASKED', 'This item is not for you to judge.', 'marks');
    const [least, most] = rangeOf(instrument.scale, asked);
    if (value === null) continue;
    if (!Number.isInteger(value) || value < least || value > most)
      throw new Refusal('MARK_OUT_OF_RANGE', `Give a whole number from ${least} to ${most}.`, 'marks');
  }
  return items.map(({ code }) => (given.has(code) ? (given.get(code) ?? DONT_KNOW) : null));
}

/** @throws Refusal ITEMS_MISSING · NOTHING_MARKED, and as `draftFrom` */
export function valuesFrom(instrument: Instrument, group: RaterGroup, marks: readonly Mark[]): Values {
  const draft = draftFrom(instrument, group, marks);
  if (draft.some(value => value === null))
    throw new Refusal('ITEMS_MISSING', 'Please mark every item.', 'marks');
  if (draft.every(value => value === DONT_KNOW))
    throw new Refusal('NOTHING_MARKED', 'Mark at least one item: this says nothing about them.', 'marks');
  return draft as Values;
}

/** A draft as what it says; items left open are missing, 不清楚 is null. */
export function marksOf(instrument: Instrument, group: RaterGroup, draft: Draft): Mark[] {
  return itemsFor(instrument, group).flatMap(({ code }, at) => {
    const value = draft[at] ?? null;
    return value === null ? [] : [{ item: code, value: value === DONT_KNOW ? null : value }];
  });
}
