import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { anArchive } from '../../../libs/estates/src/persistence/roll-file/spec/an-archive.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import {
  aRollFile,
  exampleRoll,
  findingsOf,
  imported,
  importOf,
  previewed,
  registerOf,
  sendRoll,
  WITHDRAW,
} from './a-roll-import.js';

let town: Town;
let secretary: Visitor;
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sifang-import-'));
  town = await openTown({ env: { DATA_DIR: dataDir } });
  secretary = await town.person(PERSON.zhangWenjing);
});
afterAll(async () => {
  await town.close();
  await rm(dataDir, { recursive: true });
});

async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(({ name }) => name);
}

function megabytes(count: number): ReadableStream {
  let left = count;
  return new ReadableStream({
    pull: controller => (left-- > 0 ? controller.enqueue(Buffer.alloc(1e6, 'a,')) : controller.close()),
  });
}

/** Says how much will come, sends a little of it, and listens. */
function announced(bytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asking = httpRequest(`${town.url}/imports?estateId=${ESTATE.paihe}&name=x.csv`, {
      method: 'POST',
      headers: { ...secretary.headers, 'content-type': 'application/octet-stream', 'content-length': bytes },
    });
    asking.on('response', answer => {
      resolve(answer.statusCode);
      asking.destroy();
    });
    asking.on('error', reject);
    asking.write(Buffer.alloc(1000));
  });
}

describe('at the door', () => {
  it('a file that says it has 200 MB is refused before it comes', async () => {
    expect(await announced(200e6)).toBe(413);
    expect(await filesOnDisk()).toEqual([]);
  });

  it('a file that has 200 MB without saying so is refused, and nothing of it is left', async () => {
    expect(await sendRoll(secretary, ESTATE.paihe, megabytes(200))).toMatchObject({
      status: 413,
      code: 'ROLL_FILE_TOO_LARGE',
      message: 'The file is too large: at most 60 MB can be taken.',
    });
    expect(await filesOnDisk()).toEqual([]);
  });

  it('an empty file is refused, and nothing of it is left', async () => {
    expect(await sendRoll(secretary, ESTATE.paihe, Buffer.alloc(0))).toMatchObject({
      code: 'ROLL_FILE_EMPTY',
    });
    expect(await filesOnDisk()).toEqual([]);
  });

  it.each([
    ['somebody who has not signed in', null, ESTATE.paihe, 401, 'NOT_SIGNED_IN'],
    ['the secretary of another community', PERSON.zhengHongmei, ESTATE.paihe, 404, 'PLACE_NOT_FOUND'],
    ['an owner', PERSON.liuGuilan, ESTATE.hanlin, 403, 'NOT_ENTITLED'],
    ['the firm', PERSON.liQiang, ESTATE.hanlin, 403, 'NOT_ENTITLED'],
    ['the committee', PERSON.chenGuodong, ESTATE.hanlin, 403, 'NOT_ENTITLED'],
    ['a keeper who names no estate', PERSON.wangMin, 'nowhere', 400, 'INVALID_ID'],
  ])('%s is sent away', async (_, who, estateId, status, code) => {
    const visitor = who ? await town.person(who) : town.stranger();
    expect(await sendRoll(visitor, estateId, aRollFile([{ room: '101' }]))).toMatchObject({ status, code });
    expect(await filesOnDisk()).toEqual([]);
  });

  it('a second roll waits until the first is done with', async () => {
    const { id } = await sendRoll(secretary, ESTATE.paihe, aRollFile([{ room: '101' }]));
    const second = await sendRoll(secretary, ESTATE.paihe, aRollFile([{ room: '102' }]));
    expect(second).toMatchObject({ status: 409, code: 'IMPORT_UNDER_WAY' });
    expect(await filesOnDisk()).toEqual([id]);
    expect(await secretary.ask(WITHDRAW, { id })).toEqual({ withdrawRollImport: { state: 'WITHDRAWN' } });
    expect(await secretary.refusal(WITHDRAW, { id })).toMatchObject({ code: 'IMPORT_STATE_MISMATCH' });
  });
});

describe('a file that cannot be taken for a roll', () => {
  it.each<[code: string, string, Buffer | (() => Promise<Buffer>)]>([
    ['ROLL_FILE_TOO_LARGE', 'a zip bomb', anArchive([{ name: 'xl/workbook.xml', content: '', size: 4e9 }])],
    [
      'ROLL_FILE_DAMAGED',
      'a workbook cut short',
      async () => (await exampleRoll('changhe-roll.xlsx')).subarray(0, 9000),
    ],
    ['ROLL_FILE_NOT_A_SPREADSHEET', 'a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['ROLL_HEADINGS_MISSING', 'another table', Buffer.from('日期,金额\n2026-01-01,3\n')],
    [
      'COLUMN_MISSING',
      'a roll without areas',
      Buffer.from('楼栋,房号,产权人,证件号后六位\n3号楼,502,沈文,606492\n'),
    ],
    ['ROLL_FILE_EMPTY', 'headings alone', aRollFile([])],
  ])('is refused with %s: %s', async (code, _, content) => {
    const bytes = typeof content === 'function' ? await content() : content;
    const found = await previewed(town, secretary, ESTATE.paihe, bytes);
    expect(found).toMatchObject({
      state: 'REFUSED',
      preview: null,
      reason: { code, text: expect.stringMatching(/\.$/) },
    });
    expect(await registerOf(town, ESTATE.paihe)).toEqual([]);
  });
});

describe('rows that stay out', () => {
  const formulas = aRollFile([
    { room: '101' },
    { room: '102', owners: '"=HYPERLINK(""http://x"",""沈文"")"' },
    { room: '103', area: '' },
    { room: '103', area: '-88.10' },
  ]);

  it('come back as a workbook with their reasons, harmless to open, and get in once they are mended', async () => {
    const { id } = await previewed(town, secretary, ESTATE.paihe, formulas, '派河.csv');
    expect(await findingsOf(secretary, id, 'REFUSED')).toMatchObject([
      { row: 2, code: 'OWNER_FORMULA' },
      { row: 3, code: 'AREA_MISSING' },
      { row: 4, code: 'AREA_NOT_POSITIVE' },
    ]);
    const answer = await fetch(`${town.url}/imports/${id}/held-back`, { headers: secretary.headers });
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('派河-未导入.xlsx'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    const sheet = workbook.worksheets[0]!;
    expect(sheet.getRow(1).getCell(9).value).toBe('产权人');
    expect(sheet.getRow(1).getCell(14).value).toBe('未导入原因');
    expect(sheet.getRow(2).getCell(9).value).toBe(`'=HYPERLINK("http://x","沈文")`);
    expect(sheet.getRow(3).getCell(14).value).toBe('专有部分面积没有填写');
    await secretary.ask(WITHDRAW, { id });

    sheet.spliceRows(4, 1);
    sheet.getRow(2).getCell(9).value = '沈文';
    sheet.getRow(3).getCell(6).value = 88.1;
    const mended = Buffer.from(await workbook.xlsx.writeBuffer());
    expect(await imported(town, secretary, ESTATE.paihe, mended)).toMatchObject({
      state: 'DONE',
      preview: { rows: 2, added: 2, refused: 0 },
    });
  });

  it('are for nobody else, and not there when nothing stayed out', async () => {
    const [{ id }] = await town.database.source.query(
      `SELECT id FROM roll_import WHERE state = 'DONE' ORDER BY uploaded_at DESC`,
    );
    const address = `${town.url}/imports/${id}/held-back`;
    const other = await town.person(PERSON.zhengHongmei);
    expect((await fetch(address)).status).toBe(401);
    expect((await fetch(address, { headers: other.headers })).status).toBe(404);
    expect((await fetch(address, { headers: secretary.headers })).status).toBe(404);
    expect(
      await other.refusal('query ($id: ID!) { rollImport(rollImportId: $id) { id } }', { id }),
    ).toMatchObject({
      code: 'IMPORT_NOT_FOUND',
    });
    expect((await importOf(secretary, id))['state']).toBe('DONE');
  });
});
