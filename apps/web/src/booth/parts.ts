import type { Kept, Mark, Sheet } from './sheets';

interface Item {
  readonly id: string;
  readonly slate: number | null;
}

interface Slate {
  readonly no: number;
  readonly seats: number;
}

/** What stands on the ballot: an item, or an election with its candidates in the order of the items. */
export type Part<I extends Item, S extends Slate> =
  | { readonly key: string; readonly slate: null; readonly items: readonly [I] }
  | { readonly key: string; readonly slate: S; readonly items: readonly I[] };

export function partsOf<I extends Item, S extends Slate>(
  items: readonly I[],
  slates: readonly S[],
): Part<I, S>[] {
  const begun = new Set<number>();
  return items.flatMap((item): Part<I, S>[] => {
    const slate = slates.find(({ no }) => no === item.slate);
    if (!slate) return [{ key: item.id, slate: null, items: [item] }];
    if (begun.has(slate.no)) return [];
    begun.add(slate.no);
    return [{ key: item.id, slate, items: items.filter(each => each.slate === slate.no) }];
  });
}

/** Candidates as the ballot of this unit has them: it begins with another one for each unit, so that nobody is always first. */
export function inTurn<T>(candidates: readonly T[], unitNo: number): T[] {
  const from = unitNo % candidates.length;
  return [...candidates.slice(from), ...candidates.slice(0, from)];
}

/** What is said of an election. */
export type Said = 'NOTHING' | 'CHOSEN' | 'NONE' | 'ABSTAIN';

export function saidOf(candidates: readonly Item[], marks: Readonly<Record<string, Mark>> = {}): Said {
  const said = candidates.map(({ id }) => marks[id]);
  if (said.includes('AGREE')) return 'CHOSEN';
  if (said.includes('AGAINST')) return 'NONE';
  return said.includes('ABSTAIN') ? 'ABSTAIN' : 'NOTHING';
}

export function chosenIn<I extends Item>(
  candidates: readonly I[],
  marks: Readonly<Record<string, Mark>> = {},
): I[] {
  return candidates.filter(({ id }) => marks[id] === 'AGREE');
}

/** One candidate more or fewer; whoever was against all or abstained is so no more. */
export function toggled(kept: Kept, key: string, candidates: readonly Item[], id: string): Kept {
  const marks = { ...kept.marks[key] };
  const next = marks[id] === 'AGREE' ? undefined : 'AGREE';
  for (const candidate of candidates) if (marks[candidate.id] !== 'AGREE') delete marks[candidate.id];
  if (next) marks[id] = next;
  else delete marks[id];
  return { ...kept, marks: { ...kept.marks, [key]: marks } };
}

/** None of them, or an abstention, instead of names; again takes it back. */
export function saidOfAll(
  kept: Kept,
  key: string,
  candidates: readonly Item[],
  mark: 'AGAINST' | 'ABSTAIN',
): Kept {
  const marks = { ...kept.marks[key] };
  const already = candidates.every(({ id }) => marks[id] === mark);
  for (const { id } of candidates)
    if (already) delete marks[id];
    else marks[id] = mark;
  return { ...kept, marks: { ...kept.marks, [key]: marks } };
}

/** As it is sent: candidates that were not chosen are left unmarked, and said to be. */
export function withBlanks(
  items: readonly Item[],
  marked: readonly { readonly itemId: string; readonly choice: Mark }[],
): { readonly itemId: string; readonly choice: Mark | 'BLANK' }[] {
  const missing = items.filter(({ id, slate }) => slate !== null && !marked.some(each => each.itemId === id));
  return [...marked, ...missing.map(({ id: itemId }) => ({ itemId, choice: 'BLANK' as const }))];
}

/** Sheet and part of which nothing is said yet. */
export function unsaid<P extends { readonly items: readonly Item[] }>(
  sheets: readonly Pick<Sheet, 'key'>[],
  parts: readonly P[],
  { marks }: Kept,
): { readonly key: string; readonly part: P }[] {
  return sheets.flatMap(({ key }) =>
    parts.filter(({ items }) => !items.some(({ id }) => marks[key]?.[id])).map(part => ({ key, part })),
  );
}
