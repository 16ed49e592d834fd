import ExcelJS from 'exceljs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HEADINGS } from '../domain/register-columns.js';
import { readRegisterFile } from './register-file.js';

type Lines = readonly (readonly unknown[])[];

const HEADING = Object.values(HEADINGS);
const flat: readonly unknown[] = [
  1,
  '1号楼',
  '1单元',
  '101',
  '住宅',
  112.4,
  '登记',
  '已登记',
  '杨梅',
  '596945',
  null,
  '单独所有',
  null,
];
const room = (row: number, name: string) => flat.with(0, row).with(3, name);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sifang-register-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a register file', () => {
  it('may have a title above the headings, and its columns in any order', async () => {
    const lines = [['某小区业主名册'], HEADING.toReversed(), flat.toReversed()];
    expect(await readRegisterFile(await aWorkbook([lines]))).toEqual([
      expect.objectContaining({ row: 1, room: '101', area: 11_240, phone: null, remark: '' }),
    ]);
  });

  it.each<[code: string, sheets: Lines[]]>([
    ['COLUMN_MISSING', [[HEADING.filter(heading => heading !== HEADINGS.area), flat]]],
    ['COLUMN_TWICE', [[[...HEADING, HEADINGS.area], flat]]],
    ['REGISTER_FILE_EMPTY', [[HEADING]]],
    ['REGISTER_FILE_EMPTY', [[flat, flat]]],
    ['REGISTER_FILE_UNREADABLE', [[HEADING, flat], [['another sheet']]]],
    ['UNIT_TWICE', [[HEADING, room(1, '101'), room(2, '102'), room(3, '101')]]],
    ['ROW_NUMBER_UNREADABLE', [[HEADING, flat, ['合计', null, null, null, null, 112.4]]]],
    ['AREA_UNREADABLE', [[HEADING, flat.with(5, { formula: '100+12.4', result: 112.4 })]]],
  ])('is refused with %s', async (code, sheets) => {
    await expect(aWorkbook(sheets).then(readRegisterFile)).rejects.toMatchObject({ code });
  });

  it('says which two rows describe one unit', async () => {
    const file = await aWorkbook([[HEADING, room(7, '101'), room(9, '101')]]);
    await expect(readRegisterFile(file)).rejects.toThrow('Rows 7 and 9 both describe 1号楼 1单元 101.');
  });

  it('is refused when it is no workbook, or only the beginning of one', async () => {
    const whole = await workbookOf([[HEADING, flat]]);
    for (const bytes of [Buffer.alloc(0), Buffer.from('序号,楼栋'), whole.subarray(0, whole.length / 2)])
      await expect(aFile(bytes).then(readRegisterFile)).rejects.toMatchObject({
        code: 'REGISTER_FILE_UNREADABLE',
      });
  });
});

async function aWorkbook(sheets: Lines[]): Promise<string> {
  return aFile(await workbookOf(sheets));
}

async function workbookOf(sheets: Lines[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const lines of sheets) workbook.addWorksheet().addRows([...lines]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function aFile(bytes: Buffer): Promise<string> {
  const path = join(folder, 'register.xlsx');
  await writeFile(path, bytes);
  return path;
}
