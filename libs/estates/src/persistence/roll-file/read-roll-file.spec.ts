import ExcelJS from 'exceljs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MOST_MEGABYTES, readRollFile, sheetsIn } from './read-roll-file.js';
import { anArchive } from './spec/an-archive.js';

const refused = (code: string) =>
  // One sentence for a person: no stack, no name of a library, no bytes.
  expect.objectContaining({ code: `ROLL_FILE_${code}`, message: expect.stringMatching(/^[A-Z][^\n]+\.$/) });
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function aWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet().addRows([
    ['序号', '楼栋'],
    [1, '3号楼'],
  ]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('a file that is no roll', () => {
  it.each([
    ['OLD_WORKBOOK', 'an xls workbook', Buffer.concat([COMPOUND, Buffer.from('Workbook', 'utf16le')])],
    [
      'PROTECTED',
      'a workbook with a password',
      Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['NOT_A_SPREADSHEET', 'a web page called xls', Buffer.from('\n<html><table>'.trimStart())],
    ['NOT_A_SPREADSHEET', 'a text document', anArchive([{ name: 'word/document.xml', content: '<w/>' }])],
    ['NOT_A_SPREADSHEET', 'a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    [
      'DAMAGED',
      'a workbook with broken parts',
      anArchive([{ name: 'xl/workbook.xml', content: '<workbook' }]),
    ],
    ['DAMAGED', 'an archive cut short', Buffer.from('PK\x03\x04')],
    [
      'TOO_LARGE',
      'a small workbook that unpacks to gigabytes',
      anArchive([{ name: 'xl/workbook.xml', content: '', size: 4e9 }]),
    ],
  ])('is refused with %s: %s', (code, _, bytes) => {
    expect(() => sheetsIn(bytes)).toThrow(refused(code));
  });

  it('is refused at whatever place a workbook was cut', async () => {
    const whole = await aWorkbook();
    for (const share of [0.1, 0.5, 0.9, 0.99])
      expect(() => sheetsIn(whole.subarray(0, whole.length * share))).toThrow(refused('DAMAGED'));
  });
});

describe('a file on disk', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sifang-roll-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is read by what it holds, not by its name', async () => {
    const path = join(folder, 'roll.csv');
    await writeFile(path, await aWorkbook());
    const [sheet] = await readRollFile(path);
    expect([...sheet!.lines].map(({ cells }) => cells)).toEqual([
      ['序号', '楼栋'],
      [1, '3号楼'],
    ]);
  });

  it.each([',', '\t', ';'])('may separate its fields by %j', async delimiter => {
    const path = join(folder, 'roll.txt');
    await writeFile(
      path,
      [
        ['序号', '楼栋'],
        ['1', '3号楼'],
      ]
        .map(line => line.join(delimiter))
        .join('\r\n'),
    );
    const [sheet] = await readRollFile(path);
    expect([...sheet!.lines].map(({ cells }) => cells)).toEqual([
      ['序号', '楼栋'],
      ['1', '3号楼'],
    ]);
  });

  it('is refused when it is not there, or a folder', async () => {
    for (const path of [join(folder, 'nowhere.xlsx'), folder])
      await expect(readRollFile(path)).rejects.toEqual(refused('NOT_FOUND'));
  });

  it('is refused before it is read when it is too large', async () => {
    const path = join(folder, 'large.csv');
    const file = await open(path, 'w');
    await file.truncate(MOST_MEGABYTES * 1e6 + 1);
    await file.close();
    await expect(readRollFile(path)).rejects.toEqual(refused('TOO_LARGE'));
  });
});
