import type {
  RaterGroup,
  RatingCycle,
  RatingFormFragment,
  RatingKind,
  RatingScale,
} from '../../graphql/generated';
import { GROUPS } from '../rater-groups';

export const MOST_AREAS = 12;
export const MOST_ITEMS = 60;

export interface ItemDraft {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** As typed. */
  readonly points: string;
  readonly judgedBy: readonly RaterGroup[];
}

export interface AreaDraft {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** As typed. */
  readonly weight: string;
  readonly items: readonly ItemDraft[];
}

/** An instrument while it is written. */
export interface InstrumentDraft {
  readonly code: string;
  readonly kind: RatingKind;
  readonly scale: RatingScale;
  readonly every: RatingCycle;
  readonly zh: string;
  readonly en: string;
  readonly source: string;
  readonly areas: readonly AreaDraft[];
  /** Codes that stand, or stood in an earlier version: none is used again for something else. */
  readonly used: readonly string[];
}

type Written = RatingFormFragment & { readonly kind: RatingKind };

export function emptyInstrument(code: string): InstrumentDraft {
  const empty = {
    code,
    kind: 'SERVICE',
    scale: 'FIVE',
    every: 'QUARTER',
    zh: '',
    en: '',
    source: '',
    areas: [],
    used: [],
  } as const;
  return withArea(empty);
}

export function draftOf({ code, kind, scale, every, zh, en, source, areas }: Written): InstrumentDraft {
  return {
    ...{ code, kind, scale, every, zh, en, source },
    areas: areas.map(area => ({
      ...{ code: area.code, zh: area.zh, en: area.en, weight: String(area.weight) },
      items: area.items.map(item => ({
        ...{
          code: item.code,
          zh: item.zh,
          en: item.en,
          points: String(item.points),
          judgedBy: item.judgedBy,
        },
      })),
    })),
    used: areas.flatMap(area => [area.code, ...area.items.map(item => item.code)]),
  };
}

/** One more area with one item to fill in. */
export function withArea(draft: InstrumentDraft): InstrumentDraft {
  const code = LETTERS.find(letter => !draft.used.includes(letter)) ?? `Z${draft.used.length}`;
  const area: AreaDraft = { code, zh: '', en: '', weight: '10', items: [] };
  const longer = { ...draft, areas: [...draft.areas, area], used: [...draft.used, code] };
  return withItem(longer, longer.areas.length - 1);
}

/** One more item in an area, judged as the one before it is. */
export function withItem(draft: InstrumentDraft, at: number): InstrumentDraft {
  const area = draft.areas[at]!;
  const last = area.items.at(-1);
  let number = 1;
  while (draft.used.includes(`${area.code}${number}`)) number++;
  const code = `${area.code}${number}`;
  const item = { code, zh: '', en: '', points: last?.points ?? '1', judgedBy: last?.judgedBy ?? GROUPS };
  return {
    ...draft,
    areas: draft.areas.with(at, { ...area, items: [...area.items, item] }),
    used: [...draft.used, code],
  };
}

const LETTERS = [...'ABCDEFGHJKLMNPQRSTUVWXY'];

/** Null: not a number from 1 to 100. */
export function numberIn(text: string): number | null {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= 100 ? number : null;
}

export function isWhole({ zh, areas }: InstrumentDraft): boolean {
  const named = (each: { readonly zh: string }) => each.zh.trim() !== '';
  const items = areas.flatMap(area => area.items);
  return (
    named({ zh }) &&
    areas.length > 0 &&
    areas.every(area => named(area) && numberIn(area.weight) !== null && area.items.length > 0) &&
    items.every(item => named(item) && numberIn(item.points) !== null && item.judgedBy.length > 0) &&
    items.some(item => item.judgedBy.includes('OWNERS'))
  );
}

/** How much of the whole an area weighs, in percent; null while a weight is missing. */
export function shareOf(areas: readonly AreaDraft[], { weight }: AreaDraft): number | null {
  const weights = areas.map(area => numberIn(area.weight));
  const own = numberIn(weight);
  const all = weights.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return own === null || weights.includes(null) ? null : Math.round((100 * own) / all);
}
