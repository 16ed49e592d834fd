import { boundText } from '../../../domain/law/bound.js';
import { MATTERS } from '../../../domain/law/matter.js';
import type { ShownItem } from '../../../domain/publication/shown-item.js';
import { partsOf } from '../../../domain/slate/parts.js';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { flagLines, linesOf, OUTCOMES } from './result-lines.js';
import { slateTable } from './slate-table.js';
import type { PaperTable } from './vote-paper.js';

/** 表决意向统计: a table for each item, with the columns that are in use together (rules A7). */
export function resultTables(row: ResultRow, items: readonly ShownItem[]): PaperTable[] {
  return partsOf(row.items, row.slates).map(part => {
    if (part.slate) return slateTable(row, part.slate, items);
    const [at, { matter, text }] = [part.position - 1, part.item];
    const item = items[at]!;
    const { article, participation, agreement } = MATTERS[matter];
    return {
      title: `事项${part.position}：${text}`,
      heads: ['', '人数', '占比', '面积（㎡）', '占比'],
      lines: linesOf(row, item),
      says: [
        `结果：${OUTCOMES[item.outcome]}。`,
        item.explanation.zh,
        `法律依据：${article.zh}；参与表决须 ${boundText(participation)}，同意须占参与表决的 ${boundText(agreement)}，人数与面积均须达到。`,
        ...(item.unanimous ? ['本事项所有表决意见一致，因此结果也就表明了每位参与者的意见。'] : []),
        ...item.flags.flatMap(flagLines),
      ],
    };
  });
}
