import { Readable } from 'node:stream';
import { officeHolders } from '@sifang/identity';
import { dayOf, type CalendarDay, type Clock } from '@sifang/kernel';
import type { Database, Papers } from '@sifang/platform';
import { discloseSpending } from '@sifang/ratings';
import ExcelJS from 'exceljs';
import { demoId, ESTATE, ORGANISATION, PERSON } from './demo-ids.js';

type Line = readonly [what: string, fen: number];

interface Statement {
  readonly id: string;
  readonly title: string;
  readonly income: readonly Line[];
  readonly spent: readonly Line[];
}

/** Of a quarter. Fees: about 93,000 ㎡ at 1.60 yuan a month, of which nine tenths were paid. */
const STATEMENTS: readonly Statement[] = [
  {
    ...{ id: demoId(8131), title: '物业服务费收支' },
    income: [
      ['本季度物业服务费', 40_176_000],
      ['收回以前欠费', 1_283_640],
    ],
    spent: [
      ['人员工资和社保', 24_618_050],
      ['电梯维保和年检', 3_960_000],
      ['公共水电', 4_107_325],
      ['保洁绿化耗材', 2_385_560],
      ['消防设施维保', 1_440_000],
      ['管理费和税', 3_272_190],
    ],
  },
  {
    ...{ id: demoId(8132), title: '公共收益收支' },
    income: [
      ['地面停车', 5_824_000],
      ['电梯和道闸广告', 1_860_000],
      ['快递柜和售水机场地', 390_000],
    ],
    spent: [
      ['经营成本（按合同 20%）', 1_614_800],
      ['3 号楼屋面防水补修', 2_745_000],
    ],
  },
];

/** What the firm of 翰林水岸 took in and spent in the last whole quarter, with its statements. Does nothing where something was disclosed. */
export async function loadDemoSpending(database: Database, clock: Clock, papers: Papers): Promise<void> {
  const [first] = await database.source.query<unknown[]>(`SELECT FROM disclosure LIMIT 1`);
  if (first) return;
  const now = clock.now();
  const personId = PERSON.liQiang;
  const [since, until] = lastQuarter(dayOf(now));
  for (const statement of STATEMENTS) {
    const name = `${statement.title} ${since} 至 ${until}.xlsx`;
    const paper = await papers.receive(
      { personId },
      name,
      Readable.from([await workbookOf(statement, since, until)]),
    );
    await database.transaction(async tx => {
      const holders = await officeHolders(tx, [ESTATE.hanlin], dayOf(now));
      const actor = holders.find(holder => holder.personId === personId)!;
      await discloseSpending(
        { tx, now, actor },
        {
          ...{ id: statement.id, estateId: ESTATE.hanlin, organisationId: ORGANISATION.lanting },
          ...{ title: statement.title, since, until, corrects: null, paperIds: [paper.id] },
          ...{ incomeFen: sumOf(statement.income), spentFen: sumOf(statement.spent) },
        },
      );
    });
  }
}

async function workbookOf(
  { title, income, spent }: Statement,
  since: CalendarDay,
  until: CalendarDay,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const page = workbook.addWorksheet('明细', { pageSetup: { paperSize: 9 } });
  page.columns = [{ width: 36 }, { width: 18, style: { numFmt: '#,##0.00' } }];
  page.addRow([`翰林水岸 ${title}（${since} 至 ${until}）`]);
  for (const [head, lines] of [
    ['收入（元）', income],
    ['支出（元）', spent],
  ] as const) {
    page.addRow([head, sumOf(lines) / 100]).font = { bold: true };
    for (const [what, fen] of lines) page.addRow([what, fen / 100]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function sumOf(lines: readonly Line[]): number {
  return lines.reduce((sum, [, fen]) => sum + fen, 0);
}

function lastQuarter(today: CalendarDay): [CalendarDay, CalendarDay] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const from = new Date(Date.UTC(year, 3 * Math.floor((month - 1) / 3) - 3, 1));
  const to = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 3, 0));
  return [from, to].map(day => day.toISOString().slice(0, 10)) as [CalendarDay, CalendarDay];
}
