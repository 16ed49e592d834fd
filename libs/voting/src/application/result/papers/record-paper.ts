import { squareMetres } from '@sifang/estates/domain';
import { BallotForm } from '../../../domain/life/row.js';
import { shownExactly, shownToAll } from '../../../domain/publication/shown-item.js';
import type { ResultRow } from '../../../persistence/result/result.queries.js';
import { moment } from '../../paper/sheets/words.js';
import { resultTables } from './result-tables.js';
import { titleOf } from './title.js';
import type { VotePaper } from './vote-paper.js';

const BLANK = '________________';

/** 唱票、计票、监票记录, to be signed by those who counted and watched: exactly, but for a secret vote, of which nobody knows more than all. */
export function recordPaper(row: ResultRow): VotePaper {
  const { countedAt, electorate, turnout, papers, items } = row.result!;
  const names = (duty: string): string =>
    row.officers.flatMap(officer => (officer.duty === duty ? [`${officer.name} ${BLANK}`] : [])).join('　') ||
    BLANK;
  return {
    title: titleOf(row, '唱票、计票、监票记录'),
    facts: [
      `计票时间：${moment(new Date(countedAt))}；表决截止：${moment(row.closesAt!)}`,
      `名册：${electorate.heads} 人，${squareMetres(electorate.area)} ㎡，${electorate.units} 套`,
      `收到表决票的房屋 ${turnout.units} 套，其中电子 ${turnout.electronic} 套，纸质 ${turnout.paper} 套`,
      `纸质票发放 ${papers.issued} 张，收回 ${papers.returned} 张，未收回并已说明去向 ${papers.accountedFor} 张`,
    ],
    tables: resultTables(row, items.map(row.form === BallotForm.SECRET ? shownToAll : shownExactly)),
    foot: [
      '百分比只供阅读，向下取至 0.01%；是否达到比例以人数和面积的整数比较为准。',
      `唱票人：${BLANK}`,
      `计票人：${names('TELLER')}`,
      `监票人：${names('SUPERVISOR')}`,
      '日期：______年____月____日',
    ],
    at: new Date(countedAt),
  };
}
