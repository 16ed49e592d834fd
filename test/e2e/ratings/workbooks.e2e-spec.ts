import ExcelJS from 'exceljs';
import request from 'supertest';
import { systemClock } from '@sifang/kernel';
import { loadDemoRatings } from '../../../apps/api/src/demo/load-demo-ratings.js';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { RATING } from './a-round.js';

/** What whoever opens the file or prints it sees besides what stands in the cells. */
describe('the Excel files of a round', () => {
  let town: Town;
  let result: ExcelJS.Workbook;
  let form: ExcelJS.Workbook;
  beforeAll(async () => {
    town = await openTown();
    await loadDemoRatings(town.database, systemClock);
    const wang = await town.person(PERSON.wangMin);
    const { ratingRounds } = await wang.ask(RATING.ratingRounds, { placeId: ESTATE.hanlin });
    const [open, published] = ratingRounds;
    result = await workbookOf(wang, published.id, 'result');
    form = await workbookOf(wang, open.id, 'form');
  });
  afterAll(() => town.close());

  const workbookOf = async (who: Visitor, roundId: string, name: string): Promise<ExcelJS.Workbook> => {
    const asking = request(town.url).get(`/files/ratings/${roundId}/${name}.xlsx`).set(who.headers);
    const { body } = await asking.responseType('blob').expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(body);
    return workbook;
  };
  const cellsOf = (page: ExcelJS.Worksheet): ExcelJS.Cell[] => {
    const cells: ExcelJS.Cell[] = [];
    page.eachRow(row => row.eachCell(cell => void (cell.master === cell && cells.push(cell))));
    return cells;
  };
  /** In digits of 11 points. */
  const wide = (text: string): number =>
    [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  const roomFor = (page: ExcelJS.Worksheet, cell: ExcelJS.Cell): number =>
    Array.from({ length: page.columnCount }, (_, at) => page.getColumn(at + 1))
      .filter(column => page.getRow(Number(cell.row)).getCell(column.number).master === cell)
      // Columns as wide as usual are not written.
      .reduce((sum, column) => sum + (column.width ?? 9), 0);

  it('repeat the head of a table on each printed page, and keep it in sight', () => {
    expect(
      result.worksheets.map(({ name, views, pageSetup }) => [
        ...[name, views?.[0]?.state === 'frozen' && views[0].ySplit, pageSetup.printTitlesRow],
      ]),
    ).toEqual([
      ['总分', false, undefined],
      ['各项', 1, '1:1'],
      ['楼栋', 1, '1:1'],
      ['分布', 1, '1:1'],
    ]);
  });

  it('are printed on A4, as wide as the page and as long as it takes, with numbered pages', () => {
    for (const { name, pageSetup, headerFooter } of [...result.worksheets, ...form.worksheets]) {
      expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(pageSetup.orientation).toBe(name === '各项' ? 'landscape' : 'portrait');
      if (name !== '评议表') expect(headerFooter.oddFooter).toBe('&C&P / &N');
    }
  });

  it('show scores with two decimals, also those that come out even, and counts with none', () => {
    const formats = (page: string, column: number): Set<string> =>
      new Set(
        cellsOf(result.getWorksheet(page)!)
          .filter(cell => Number(cell.col) === column && typeof cell.value === 'number')
          .map(cell => cell.numFmt ?? 'General'),
      );
    expect(result.getWorksheet('总分')!.getCell('B2').numFmt).toBe('0.00');
    for (const column of [3, 4, 7]) expect(formats('各项', column)).toEqual(new Set(['0.00']));
    // What the town gave is 3 of 5 everywhere: 60.00 beside 62.32.
    expect(
      cellsOf(result.getWorksheet('各项')!).filter(({ value, col }) => value === 60 && Number(col) === 7),
    ).not.toEqual([]);
    expect(formats('楼栋', 3)).toEqual(new Set(['0.00']));
    for (const [page, column] of [
      ['各项', 8],
      ['楼栋', 2],
      ['分布', 5],
    ] as const)
      expect(formats(page, column)).toEqual(new Set(['General']));
  });

  it('cut off nothing: a number or a head fits its column, and a text that runs over all has the height of its lines', () => {
    for (const page of [...result.worksheets, ...form.worksheets])
      for (const cell of cellsOf(page)) {
        const needed = wide(typeof cell.value === 'number' ? cell.value.toFixed(2) : String(cell.value));
        const room = roomFor(page, cell);
        const size = cell.font?.size ?? 11;
        const lines = Math.ceil((needed * size) / 11 / room);
        const told = `${page.name} ${cell.address} ${String(cell.value).slice(0, 20)}`;
        if (cell.isMerged)
          expect([told, page.getRow(Number(cell.row)).height >= lines * size * 1.2]).toEqual([told, true]);
        else if (typeof cell.value === 'number' || cell.font?.bold) expect([told, lines]).toEqual([told, 1]);
        else if (lines > 1) expect([told, cell.alignment?.wrapText]).toEqual([told, true]);
      }
  });
});
