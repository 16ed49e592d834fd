import type { AreaSource, UnitSheetFragment, UnitUse } from '../../graphql/generated';

/** What a unit is, as typed. */
export interface FactsDraft {
  readonly building: string;
  readonly section: string;
  readonly room: string;
  readonly use: UnitUse;
  readonly area: string;
  readonly areaSource: AreaSource;
  readonly areaOn: string;
  readonly areaDocument: string;
  readonly remark: string;
}

export const uses: readonly UnitUse[] = ['DWELLING', 'SHOP', 'OFFICE', 'PARKING', 'STORAGE'];
export const areaSources: readonly AreaSource[] = ['REGISTER', 'SURVEY', 'CONTRACT'];

export const noFacts: FactsDraft = {
  ...{ building: '', section: '', room: '', use: 'DWELLING', area: '' },
  ...{ areaSource: 'REGISTER', areaOn: '', areaDocument: '', remark: '' },
};

/** As it is now: what stays the same needs no typing. */
export function factsOf(unit: UnitSheetFragment): FactsDraft {
  const { building, section, room, use, area, areaSource, areaOn, areaDocument, remark } = unit;
  return { building, section, room, use, area, areaSource, areaOn: areaOn ?? '', areaDocument, remark };
}

/** Digits as a keyboard for Chinese writes them are digits too. */
export function factsInput({ areaOn, area, ...facts }: FactsDraft) {
  return { ...facts, area: area.normalize('NFKC').trim(), areaOn: areaOn || null };
}
