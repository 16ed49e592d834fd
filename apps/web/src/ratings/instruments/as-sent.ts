import type { RatingFormFragment, SaveRatingInstrumentInput } from '../../graphql/generated';
import { numberIn, type InstrumentDraft } from './instrument-draft';

/** As the server takes it. */
export function asInput(draft: InstrumentDraft, townId: string): SaveRatingInstrumentInput {
  const { code, kind, scale, every, areas } = draft;
  const words = ({ zh, en }: { readonly zh: string; readonly en: string }) => ({
    zh: zh.trim(),
    en: en.trim(),
  });
  return {
    ...{ townId, code, kind, scale, every, ...words(draft), source: draft.source.trim() },
    areas: areas.map(area => ({
      ...{ code: area.code, ...words(area), weight: numberIn(area.weight) ?? 0 },
      items: area.items.map(item => ({
        ...{
          code: item.code,
          ...words(item),
          points: numberIn(item.points) ?? 0,
          judgedBy: [...item.judgedBy],
        },
      })),
    })),
  };
}

/** As everybody else will see it once it is saved. */
export function asShown(draft: InstrumentDraft): RatingFormFragment {
  const { code, scale, every, zh, en, source, areas } = draft;
  return {
    ...{ code, version: 0, scale, every, zh, en, source },
    areas: areas.map(area => ({
      ...{ code: area.code, zh: area.zh, en: area.en, weight: numberIn(area.weight) ?? 0 },
      items: area.items.map(({ judgedBy, ...item }) => {
        const points = numberIn(item.points) ?? 0;
        const [least, most] = scale === 'FIVE' ? [1, 5] : [0, points];
        return { code: item.code, zh: item.zh, en: item.en, points, least, most, judgedBy: [...judgedBy] };
      }),
    })),
  };
}
