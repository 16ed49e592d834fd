import ExcelJS from 'exceljs';
import type { Cell } from '../../domain/roll/line.js';
import { contentOf, entriesOf } from './archive.js';
import { anArchive } from './spec/an-archive.js';
import { sheetsOfWorkbook } from './workbook.js';

type Build = (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void;

async function bytesOf(build: Build): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  build(workbook.addWorksheet('业主名册'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function cellsOf(build: Build): Promise<(readonly (Cell | undefined)[])[]> {
  const [sheet] = sheetsOfWorkbook(await bytesOf(build));
  return [...sheet!.lines].map(({ cells }) => cells);
}

describe('a cell of a workbook', () => {
  it.each<[string, ExcelJS.CellValue, Cell]>([
    ['text', ' 3号楼 ', ' 3号楼 '],
    ['a number, to the last digit', 112.4, 112.4],
    ['a number that no float holds', 89.640000000000001, 89.64],
    ['text in several fonts', { richText: [{ text: '3号' }, { font: { bold: true }, text: '楼' }] }, '3号楼'],
    ['a formula', { formula: '100+12.4', result: 112.4 }, { odd: 'FORMULA', shows: 112.4 }],
    ['a formula without a result', { formula: 'A2' }, { odd: 'FORMULA', shows: '=' }],
    ['an error', { error: '#N/A' }, { odd: 'ERROR', shows: '#N/A' }],
    ['a truth', true, 'TRUE'],
    ['text with a link', { text: '沈文', hyperlink: 'http://x.invalid' }, '沈文'],
    ['text like a formula', '=A1', '=A1'],
  ])('is %s', async (_, value, cell) => {
    expect(await cellsOf(sheet => sheet.addRow([value]))).toEqual([[cell]]);
  });

  it('is a date where a program made one of a room such as 1-2', async () => {
    const [[cell]] = (await cellsOf(sheet => sheet.addRow([new Date(0)]))) as [[Cell]];
    expect(cell).toMatchObject({ odd: 'DATE' });
  });

  it('is a formula too where it only repeats the one above', async () => {
    const cells = await cellsOf(sheet => {
      sheet.addRows([[1], [2], [3]]);
      sheet.fillFormula('B1:B3', 'A1*2', [2, 4, 6]);
    });
    expect(cells.map(line => line[1])).toEqual([2, 4, 6].map(shows => ({ odd: 'FORMULA', shows })));
  });

  it('that reaches over several lines is said in each, the first included', async () => {
    const cells = await cellsOf(sheet => {
      sheet.addRows([
        ['3号楼', 101],
        ['', 102],
        ['', 103],
      ]);
      sheet.mergeCells('A1:A3');
    });
    const merged = { odd: 'MERGED', shows: '3号楼' };
    expect(cells).toEqual([
      [merged, 101],
      [merged, 102],
      [merged, 103],
    ]);
  });

  it('that reaches over several columns stays in the first', async () => {
    const cells = await cellsOf(sheet => {
      sheet.addRow(['业主名册', '', '']);
      sheet.mergeCells('A1:C1');
    });
    expect(cells).toEqual([['业主名册']]);
  });
});

describe('the sheets of a workbook', () => {
  it('keep their names, their order and the numbers of their lines', async () => {
    const bytes = await bytesOf((sheet, workbook) => {
      sheet.getCell('B3').value = 'x';
      workbook.addWorksheet('说明');
    });
    const sheets = sheetsOfWorkbook(bytes).map(({ name, lines }) => ({ name, lines: [...lines] }));
    expect(sheets).toEqual([
      { name: '业主名册', lines: [{ number: 3, cells: [undefined, 'x'] }] },
      { name: '说明', lines: [] },
    ]);
  });

  it('are read whatever the ranges that somebody gave a name to', async () => {
    const bytes = await bytesOf(sheet => sheet.addRow(['序号']));
    const parts = entriesOf(bytes).map(entry => ({ name: entry.name, content: contentOf(bytes, entry) }));
    const names =
      '<definedNames><definedName name="a">业主名册!$A$1:$XFD$1048576</definedName></definedNames>';
    const named = parts.map(part =>
      part.name === 'xl/workbook.xml'
        ? { ...part, content: part.content.toString().replace('</sheets>', `</sheets>${names}`) }
        : part,
    );
    const [sheet] = sheetsOfWorkbook(anArchive(named));
    expect([...sheet!.lines]).toEqual([{ number: 1, cells: ['序号'] }]);
  });

  it('are read however much stands around the cells', async () => {
    const bytes = await bytesOf(sheet => {
      sheet.addTable({ name: 't', ref: 'A1', columns: [{ name: '序号' }], rows: [[1]] });
      sheet.getCell('C1').dataValidation = { type: 'list', formulae: ['"住宅,车位"'] };
      sheet.getCell('C2').note = '批注';
      sheet.autoFilter = 'A1:A2';
      sheet.addConditionalFormatting({ ref: 'A1:A2', rules: [] });
      sheet.pageSetup.printArea = 'A1:XFD1048576';
    });
    const [sheet] = sheetsOfWorkbook(bytes);
    expect([...sheet!.lines].map(({ cells }) => cells[0])).toEqual(['序号', 1]);
  });

  it.each([
    [
      'unfolds words of its own',
      '<!DOCTYPE w [<!ENTITY a "楼">]><w><row><c t="inlineStr"><is><t>&a;</t></is></c></row></w>',
    ],
    ['is no XML', '<worksheet><row><c></row></worksheet>'],
    ['names a column that no program has', '<worksheet><row><c r="ZZZZ1"><v>1</v></c></row></worksheet>'],
  ])('are refused when their XML %s', (_, content) => {
    const book = '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>';
    const relations =
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
    const [sheet] = sheetsOfWorkbook(
      anArchive([
        { name: 'xl/workbook.xml', content: book },
        { name: 'xl/_rels/workbook.xml.rels', content: relations },
        { name: 'xl/worksheets/sheet1.xml', content },
      ]),
    );
    expect(() => [...sheet!.lines]).toThrow(expect.objectContaining({ code: 'ROLL_FILE_DAMAGED' }));
  });
});
