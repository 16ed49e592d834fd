import { squareMetres } from '@sifang/estates/domain';
import { boundText } from '../../../domain/law/bound.js';
import { MATTERS } from '../../../domain/law/matter.js';
import type { ShownItem } from '../../../domain/publication/shown-item.js';
import type { PlacedSlate } from '../../../domain/slate/slate.js';
import { Outcome } from '../../../domain/tally/decide.js';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { percent } from './percent.js';
import { areaText, flagLines, OUTCOMES } from './result-lines.js';
import type { PaperTable } from './vote-paper.js';

/** 选举项: one table with a line for each candidate, in the order of the items; who of them is elected the election decides. */
export function slateTable(
  { items: texts, result }: ResultRow,
  { text, seats, first, size }: PlacedSlate,
  items: readonly ShownItem[],
): PaperTable {
  const { electorate } = result!;
  const candidates = items.slice(first, first + size);
  const { participating, spoiled } = candidates[0]!;
  const { article, participation, agreement } = MATTERS[texts[first]!.matter];
  const measures = `人数 ${participating.heads}（${percent(participating.heads, electorate.heads)}），面积 ${squareMetres(participating.area)} ㎡（${percent(participating.area, electorate.area)}）`;
  return {
    title: `选举项：${text}（候选人 ${size} 名，应选 ${seats} 名）`,
    heads: ['候选人', '同意人数', '占比', '同意面积（㎡）', '占比', '是否过半数'],
    lines: candidates.map(({ agree, step, outcome, participating: of }, at) => [
      ...[texts[first + at]!.text, String(agree.heads), percent(agree.heads, of.heads)],
      ...(agree.area === null ? ['不公布', ''] : [areaText(agree.area, step), percent(agree.area, of.area)]),
      SAYS[outcome],
    ]),
    says: [
      `参与本项表决：${measures}；多选或无法辨认而作废 ${spoiled.heads} 人。`,
      ...(candidates.every(({ outcome }) => outcome === Outcome.NO_QUORUM)
        ? [`结果：${OUTCOMES.NO_QUORUM}。`]
        : []),
      `法律依据：${article.zh}；参与表决须 ${boundText(participation)}，同意须占参与表决的 ${boundText(agreement)}，人数与面积均须达到。过半数者按得票排序，以选举结果公告为准。`,
      ...candidates.flatMap(({ flags }, at) =>
        flags.flatMap(flag => flagLines(flag).map(said => `${texts[first + at]!.text}：${said}`)),
      ),
    ],
  };
}

const SAYS: Readonly<Record<Outcome, string>> = {
  PASSED: '过半数',
  NOT_PASSED: '未过半数',
  NO_QUORUM: '未达参与比例',
  CANNOT_ESTABLISH: '待认定',
};
