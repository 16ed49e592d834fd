import { squareMetres } from '@sifang/estates/domain';
import type { ShownFigure, ShownItem } from '../../../domain/publication/shown-item.js';
import { Outcome } from '../../../domain/tally/decide.js';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { moment } from '../../paper/sheets/words.js';
import { percent } from './percent.js';

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  PASSED: '通过',
  NOT_PASSED: '未通过，未产生有效决定（不表示相反意见获得通过）',
  NO_QUORUM: '未达参与比例，未产生有效决定（不是否决）',
  CANNOT_ESTABLISH: '待认定',
};

/** What was said of one item, line by line. */
export function linesOf({ result }: ResultRow, item: ShownItem): string[][] {
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
    ...(item.withheld
      ? ['赞同', '反对', '弃权'].map(name => [name, '不公布', '', '不公布', ''])
      : [
          line('赞同', item.agree),
          line('反对', item.against),
          line('弃权', item.abstain),
          line('其中随多数', item.withMajority),
          line('未选', item.blank),
          line('本事项作废', item.spoiled),
        ]),
    ['已作废（票）', String(item.discarded), '', '', ''],
    ['已发放未回收（票）', String(papers.issued - papers.returned), '', '', ''],
  ];
}

/**
 * @param area in 0.01 ㎡
 * @param step to which it was rounded down, in 0.01 ㎡; 1: exact
 */
export function areaText(area: number, step: number | null): string {
  return step === 1 || area === 0 ? squareMetres(area) : `不少于 ${squareMetres(area)}`;
}

/** 须核对, or what was settled with its reason and by whom. */
export function flagLines({ text, settlement }: ShownItem['flags'][number]): string[] {
  if (!settlement) return [`须核对：${text.zh}`];
  const { reason, proposedBy, confirmedBy, at } = settlement;
  return [
    `认定：${text.zh}理由：${reason}（计票人${proposedBy}提出，监票人${confirmedBy}确认，${moment(new Date(at))}）`,
  ];
}
