import { least, meets, ourDefault, rule, type Bound, type Ruled } from '@sifang/voting/domain';

/** Heads are counted as the register counts them, areas in whole 0.01 ㎡; parking is left out of both. */
export interface Weight {
  readonly heads: number;
  readonly area: number;
}

/** What a unit brings in, as the register counts it. */
export interface UnitWeight {
  readonly unitId: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  /** The same for units of one head. */
  readonly head: string;
}

/** How much support obliges somebody. Where a measure is null it does not count. */
export interface SupportRule {
  readonly heads: Bound;
  readonly area: Bound | null;
}

export interface SupportRules {
  readonly zh: string;
  /** From here on the community has to put it on an agenda. */
  readonly agenda: Ruled<SupportRule>;
  /** From here on the owners' committee has to call the owners. */
  readonly ownersAssembly: Ruled<SupportRule>;
}

const A_FIFTH: Bound = { share: { numerator: 1, denominator: 5 }, including: true };

/** What differs between places, as data. */
export const SUPPORT_RULES: Readonly<Record<string, SupportRules>> = {
  national: {
    zh: '全国',
    agenda: ourDefault(
      { heads: A_FIFTH, area: A_FIFTH },
      'No rule was found; both measures, so that neither many small units nor a few large ones do it alone.',
      '未见规定；人数、面积两项都要达到，免得许多小户或少数大户单独决定',
    ),
    ownersAssembly: rule({ heads: A_FIFTH, area: null }, '《物业管理条例》第十三条', '2018-03-19'),
  },
};

export interface SupportStanding extends Weight {
  readonly reached: boolean;
  readonly headsNeeded: number;
  /** Null where area does not count. */
  readonly areaNeeded: number | null;
}

/** Whether support reaches a rule, and what it takes. Nothing is reached where there is no register. */
export function supportStanding(given: Weight, whole: Weight, { heads, area }: SupportRule): SupportStanding {
  const reached =
    whole.heads > 0 &&
    meets(given.heads, heads, whole.heads) &&
    (area === null || meets(given.area, area, whole.area));
  return {
    ...given,
    reached,
    headsNeeded: least(heads, whole.heads),
    areaNeeded: area && least(area, whole.area),
  };
}

/** Whether a topic has to be heard. */
export function mustBeHeard(given: Weight, whole: Weight): boolean {
  return supportStanding(given, whole, SUPPORT_RULES['national']!.agenda.value).reached;
}
