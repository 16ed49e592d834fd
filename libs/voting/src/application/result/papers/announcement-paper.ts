import { addDays } from '@sifang/kernel';
import { shownToAll } from '../../../domain/publication/shown-item.js';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { resultTables } from './result-tables.js';
import { titleOf } from './title.js';
import type { VotePaper } from './vote-paper.js';

/** 初步统计结果公示（询异）, and 投票结果公示 once it is declared: what may be posted on the wall, whoever prints it. */
export function announcementPaper(row: ResultRow): VotePaper {
  const { countedAt, items, turnout } = row.result!;
  const isFinal = row.declaredAt !== null;
  const last = addDays(row.resultPostedOn!, row.inquiryDays);
  const shown = items.map(shownToAll);
  return {
    title: titleOf(row, isFinal ? '投票结果公示' : '初步统计结果公示（询异）'),
    facts: [`${row.estateName}全体业主：`, `现将表决结果公示如下。收到表决票的房屋 ${turnout.units} 套。`],
    tables: resultTables(row, shown),
    foot: [
      '百分比只供阅读，向下取至 0.01%；是否达到比例以人数和面积的整数比较为准。',
      ...(shown.some(({ step }) => step !== 1)
        ? ['部分面积不公布或只公布到一定精度，以免推知个别业主的选择；业主可依法查阅表决记录。']
        : []),
      isFinal ? '' : `业主对统计结果有疑问的，请在 ${last} 前提出。`,
      `公示日期：${row.resultPostedOn}`,
      '（盖章）',
    ].filter(Boolean),
    at: row.declaredAt ?? new Date(countedAt),
  };
}
