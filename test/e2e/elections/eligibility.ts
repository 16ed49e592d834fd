export const ITEMS = [
  'IS_OWNER',
  'FULL_CAPACITY',
  'NOT_OF_THE_FIRM',
  'NOTHING_UNPAID',
  'NO_ILLEGAL_WORKS',
] as const;

export function declared(changes: Record<string, boolean> = {}): object[] {
  return ITEMS.map(item => ({ item, declared: changes[item] ?? true }));
}
