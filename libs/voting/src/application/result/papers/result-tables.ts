import { squareMetres } from '@sifang/estates/domain';
import { boundText } from '../../../domain/law/bound.js';
import { MATTERS } from '../../../domain/law/matter.js';
import type { ShownFigure, ShownItem } from '../../../domain/publication/shown-item.js';
import { Outcome } from '../../../domain/tally/decide.js';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { percent } from './percent.js';
import type { PaperTable } from './vote-paper.js';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  PASSED: '通过',
  NOT_PASSED: '未通过，未产生有效决定（不表示相反意见获得通过）',
  NO_QUORUM: '未达参与比例，未产生有效决定（不是否决）',
  CANNOT_ESTABLISH: '待认定',
};

/** 表决意向统计: a table for each item, with the columns that are in use together (rules A7). */
export function resultTables(row: ResultRow, items: readonly ShownItem[]): PaperTable[] {
  return items.map((item, at) => {
    const { matter, text } = row.items[at]!;
    const { article, participation, agreement } = MATTERS[matter];
    return {
      title: `事项${at + 1}：${text}`,
      heads: ['', '人数', '占比', '面积（㎡）', '占比'],
      lines: linesOf(row, item),
      says: [
        `结果：${OUTCOMES[item.outcome]}。`,
        item.explanation.zh,
        `法律依据：${article.zh}；参与表决须 ${boundText(participation)}，同意须占参与表决的 ${boundText(agreement)}，人数与面积均须达到。`,
        ...(item.unanimous ? ['本事项所有表决意见一致，因此结果也就表明了每位参与者的意见。'] : []),
        ...item.flags.map(flag => `须核对：${flag.text.zh}`),
      ],
    };
  });
}

function linesOf({ result }: ResultRow, item: ShownItem): string[][] {
  const { electorate, papers } = result!;
  const { participating } = item;
  const line = (name: string, { heads, area }: ShownFigure, of: ShownFigure = participating): string[] => [
    ...[name, String(heads), percent(heads, of.heads)],
    ...(area === null ? ['不公布', ''] : [areaText(area, item.step), percent(area, of.area!)]),
  ];
  return [
    line('全体业主', electorate, electorate),
    [
      '参与表决（占全体）',
      String(participating.heads),
      percent(participating.heads, electorate.heads),
    ].concat(squareMetres(participating.area), percent(participating.area, electorate.area)),
    line('赞同', item.agree),
    line('反对', item.against),
    line('弃权', item.abstain),
    line('其中随多数', item.withMajority),
    line('未选', item.blank),
    line('本事项作废', item.spoiled),
    ['已作废（票）', String(item.discarded), '', '', ''],
    ['已发放未回收（票）', String(papers.issued - papers.returned), '', '', ''],
  ];
}

function areaText(area: number, step: number | null): string {
  return step === 1 || area === 0 ? squareMetres(area) : `不少于 ${squareMetres(area)}`;
}
