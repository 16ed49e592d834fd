/** What an owner can mark; a ballot of which something was left open is never sent from a phone. */
export type Mark = 'AGREE' | 'AGAINST' | 'ABSTAIN' | 'WITH_MAJORITY';

export interface BoothUnit {
  readonly no: number;
  readonly name: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  /** Whom one votes for; null for one's own. */
  readonly forName: string | null;
  /** The letter by which one votes for somebody else; null for one's own. */
  readonly proxyId: string | null;
}

/** Units that get the same marks. */
export interface Sheet {
  readonly key: string;
  readonly units: readonly BoothUnit[];
  readonly forName: string | null;
  readonly proxyId: string | null;
}

/** What this phone keeps of a vote until the receipt is there. */
export interface Kept {
  readonly together: boolean;
  /** By sheet, then by the item's id. */
  readonly marks: Readonly<Record<string, Readonly<Record<string, Mark>>>>;
  /** The number under which a sheet was sent, and the marks it had then. */
  readonly sent: Readonly<Record<string, { readonly id: string; readonly of: string }>>;
}

export const NOTHING_KEPT: Kept = { together: true, marks: {}, sent: {} };

/** One sheet for all of one's own units, or one for each; a letter of proxy has one of its own. */
export function sheetsOf(units: readonly BoothUnit[], together: boolean): Sheet[] {
  const own = units.filter(({ proxyId }) => proxyId === null);
  const alone = units.filter(unit => unit.proxyId !== null || !together);
  const all = together && own.length > 0 ? [{ key: 'all', units: own, forName: null, proxyId: null }] : [];
  const each = alone.map(unit => ({
    ...{ key: String(unit.no), units: [unit], forName: unit.forName, proxyId: unit.proxyId },
  }));
  return [...all, ...each];
}

export function withMark(kept: Kept, key: string, itemId: string, mark: Mark): Kept {
  return { ...kept, marks: { ...kept.marks, [key]: { ...kept.marks[key], [itemId]: mark } } };
}

/**
 * The number of a sheet's ballot. As long as units and marks stay the same so does the number, and whatever was sent under it
 * gets the same receipt; other marks are another ballot.
 */
export function numbered(kept: Kept, { key, units }: Sheet, newId: () => string): [Kept, id: string] {
  const marks = Object.entries(kept.marks[key] ?? {}).sort();
  const of = JSON.stringify([units.map(({ no }) => no), marks]);
  const before = kept.sent[key];
  if (before?.of === of) return [kept, before.id];
  const id = newId();
  return [{ ...kept, sent: { ...kept.sent, [key]: { id, of } } }, id];
}

export function areaOf(units: readonly { readonly area: number }[]): number {
  return units.reduce((sum, { area }) => sum + area, 0);
}
