import type { RaterGroup, RatedUnitFragment, RatingFormFragment } from '../graphql/generated';

/** By the codes of items; null: 不清楚. An item that is not there has not been looked at. */
export type Marks = Readonly<Record<string, number | null>>;
export type Area = RatingFormFragment['areas'][number];
export type Item = Area['items'][number];

/** The areas of a form with the items that this group judges; areas without any are left out. */
export function askedOf({ areas }: RatingFormFragment, group: RaterGroup): Area[] {
  return areas
    .map(area => ({ ...area, items: area.items.filter(({ judgedBy }) => judgedBy.includes(group)) }))
    .filter(({ items }) => items.length > 0);
}

export function itemsOf(areas: readonly Area[]): Item[] {
  return areas.flatMap(({ items }) => items);
}

export function missingIn(items: readonly Item[], marks: Marks): Item[] {
  return items.filter(({ code }) => marks[code] === undefined);
}

/** As the server takes them, only what is asked. */
export function listed(items: readonly Item[], marks: Marks): { item: string; value: number | null }[] {
  return items.flatMap(({ code: item }) => {
    const value = marks[item];
    return value === undefined ? [] : [{ item, value }];
  });
}

/** Whether there is a mark among them: a form of which nothing is known says nothing. */
export function saysSomething(items: readonly Item[], marks: Marks): boolean {
  return items.some(({ code }) => typeof marks[code] === 'number');
}

/** A form in somebody's hands. */
export interface FormDraft {
  readonly marks: Marks;
  readonly comment: string;
}

/** Where somebody goes on: at what waits to be handed in, else at what was. */
export function startOf({ draft, draftComment, marks, comment }: RatedUnitFragment): FormDraft {
  return {
    marks: Object.fromEntries((draft ?? marks).map(({ item, value }) => [item, value])),
    comment: draft ? draftComment : comment,
  };
}
