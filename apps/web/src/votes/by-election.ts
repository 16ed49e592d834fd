import type { Election, ItemResult } from './result';

/** Results as they are shown: an item by itself, the candidates of an election together. */
export function byElection(
  items: readonly ItemResult[],
): { readonly election: Election | null; readonly items: readonly ItemResult[] }[] {
  const shown: { election: Election | null; items: ItemResult[] }[] = [];
  for (const item of items) {
    const last = shown.at(-1);
    if (item.election && last?.election?.no === item.election.no) last.items.push(item);
    else shown.push({ election: item.election, items: [item] });
  }
  return shown;
}
