import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerSeals } from '@sifang/estates';
import { Seals } from '@sifang/platform';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, SECRET_KEY, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import {
  aRollFile,
  CONFIRM,
  confirmation,
  exampleRoll,
  findingsOf,
  imported,
  importOf,
  previewed,
  registerOf,
  unitsOf,
  workedOn,
} from './a-roll-import.js';

// Whole rolls, read and written several times.
describe('a roll on its way into the register', () => {
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

  it('is previewed, confirmed and then there, with exactly the figures that the file must give', async () => {
    const expected = JSON.parse(
      await readFile('libs/estates/test-data/changhe-roll-dirty.expected.json', 'utf8'),
    );
    const roll = await exampleRoll('changhe-roll-dirty.xlsx');
    const { id, state, preview, ...shown } = await previewed(
      town,
      secretary,
      ESTATE.paihe,
      roll,
      '派河.xlsx',
    );
    expect(state).toBe('PREVIEW');
    expect(shown).toMatchObject({ fileName: '派河.xlsx', fileBytes: roll.length, uploadedByName: '张文静' });
    const { withoutParking, withParking } = expected;
    expect(preview).toMatchObject({
      rows: expected.rows,
      changed: 0,
      same: 0,
      missing: 0,
      heldBack: 6,
      duplicates: 6,
      after: { withoutParking, withParking },
      before: { withoutParking: { heads: 0, area: '0.00' }, withParking: { heads: 0, area: '0.00' } },
    });
    expect(preview.added).toBe(preview.rows - preview.refused - preview.heldBack - preview.duplicates);
    expect(await registerOf(town, ESTATE.paihe)).toEqual([]);
    const [first] = await unitsOf(secretary, id, 'ADDED');
    expect(first).toMatchObject({ row: 1, owners: expect.any(String), area: expect.any(Number) });
    expect(await findingsOf(secretary, id, 'CONFLICT')).toHaveLength(6);

    await secretary.ask(CONFIRM, confirmation({ id, ...shown }));
    const done = await workedOn(town, secretary, id);
    expect(done).toMatchObject({ state: 'DONE', confirmedByName: '张文静', progress: null });
    expect(await registerOf(town, ESTATE.paihe)).toHaveLength(preview.added);
  });

  it('changes nothing when it comes again, and says so', async () => {
    const before = await registerOf(town, ESTATE.paihe);
    const roll = await exampleRoll('changhe-roll-dirty.xlsx');
    const again = await previewed(town, secretary, ESTATE.paihe, roll);
    expect(again).toMatchObject({
      state: 'DONE',
      preview: { added: 0, changed: 0, same: before.length, missing: 0, sameFileAs: expect.any(String) },
    });
    expect(again['preview'].after).toEqual(again['preview'].before);
    expect(await registerOf(town, ESTATE.paihe)).toEqual(before);
  });

  it('is the same in CSV, whatever its encoding and its name', async () => {
    for (const name of ['changhe-roll-dirty.gbk.csv', 'changhe-roll-dirty.utf8.csv'])
      expect(
        await previewed(town, secretary, ESTATE.paihe, await exampleRoll(name), '名册.xlsx'),
      ).toMatchObject({
        state: 'DONE',
        preview: { added: 0, changed: 0, sameFileAs: null },
      });
  });

  it('is kept as it came, sealed', async () => {
    const folder = join(dataDir, 'files', 'rolls');
    const kept = await town.database.source.query('SELECT id, file_sha256 FROM roll_import');
    const files = await readdir(folder);
    expect(files.toSorted()).toEqual(kept.map(({ id }: { id: string }) => id).toSorted());
    for (const { id, file_sha256 } of kept) {
      const sealed = await readFile(join(folder, id));
      expect(sealed.includes('序号')).toBe(false);
      const content = new Seals(() => SECRET_KEY).openBytes('roll file', id, sealed);
      expect(createHash('sha256').update(content).digest('hex')).toBe(file_sha256);
    }
    expect(await readdir(join(dataDir, 'incoming'))).toEqual([]);
  });
});

describe('a later roll', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown({ env: { DATA_DIR: await mkdtemp(join(tmpdir(), 'sifang-import-')) } });
    secretary = await town.person(PERSON.zhangWenjing);
    await imported(
      town,
      secretary,
      ESTATE.paihe,
      aRollFile([
        { room: '101', phone: '13900001111' },
        { room: '102', owners: '沈文、周丽', ids: '606492、47122X' },
        { room: '103', owners: '郑洋', ids: '189149' },
        { room: 'B1-7', use: '车位', building: '地下车库', area: '12.50', owners: '郑洋', ids: '189149' },
      ]),
    );
  });
  afterAll(() => town.close());

  it('says what is new, what exactly changes, what stays and what it leaves out', async () => {
    const preview = await previewed(
      town,
      secretary,
      ESTATE.paihe,
      aRollFile([
        { room: '101', phone: '13900002222', area: '90.00' },
        { room: '102', owners: '周丽、沈文', ids: '47122X、606492' },
        { room: '103', owners: '吴芳', ids: '300126' },
        { room: '104', owners: '孙平', ids: '118822' },
        { room: '105', area: '' },
      ]),
    );
    expect(preview).toMatchObject({
      state: 'PREVIEW',
      preview: {
        ...{ rows: 5, added: 1, changed: 2, same: 1, refused: 1, missing: 1 },
        before: {
          withoutParking: { heads: 3, area: '268.92' },
          withParking: { heads: 3, area: '281.42' },
        },
        after: {
          withoutParking: { heads: 4, area: '358.92' },
          withParking: { heads: 5, area: '371.42' },
        },
      },
    });
    const { id } = preview as { id: string };
    expect(await unitsOf(secretary, id, 'ADDED')).toMatchObject([
      { unit: '3号楼 1单元 104', owners: '孙平' },
    ]);
    expect(await unitsOf(secretary, id, 'CHANGED')).toEqual([
      {
        ...{ unit: '3号楼 1单元 101', row: 1, owners: null, area: null },
        changes: [
          { field: 'area', before: '8964', after: '9000' },
          { field: 'phone', before: null, after: null },
        ],
      },
      {
        ...{ unit: '3号楼 1单元 103', row: 3, owners: null, area: null },
        changes: [{ field: 'owners', before: '郑洋 ***149', after: '吴芳 ***126' }],
      },
    ]);
    expect(await unitsOf(secretary, id, 'MISSING')).toMatchObject([
      { unit: '地下车库 1单元 B1-7', row: null },
    ]);
    expect(await findingsOf(secretary, id, 'REFUSED')).toMatchObject([{ row: 5, code: 'AREA_MISSING' }]);
  });

  it('ends the owners that were and keeps them; what it leaves out stays', async () => {
    const [open] = await town.database.source.query(`SELECT id FROM roll_import WHERE state = 'PREVIEW'`);
    const preview = await importOf(secretary, open.id);
    await secretary.ask(CONFIRM, confirmation(preview));
    expect(await workedOn(town, secretary, open.id)).toMatchObject({ state: 'DONE' });
    expect(await registerOf(town, ESTATE.paihe)).toEqual([
      { unit: '3号楼 1单元 101', area: 9000, version: 2, owners: '沈文', past: 0 },
      { unit: '3号楼 1单元 102', area: 8964, version: 1, owners: '沈文、周丽', past: 0 },
      { unit: '3号楼 1单元 103', area: 8964, version: 2, owners: '吴芳', past: 1 },
      { unit: '3号楼 1单元 104', area: 8964, version: 1, owners: '孙平', past: 0 },
      { unit: '地下车库 1单元 B1-7', area: 1250, version: 1, owners: '郑洋', past: 0 },
    ]);
  });

  it('seals every telephone for its owner, and leaves nothing between file and register', async () => {
    const [{ id, phone_sealed }] = await town.database.source.query(
      `SELECT o.id, o.phone_sealed FROM unit_owner o JOIN unit u ON u.id = o.unit_id
        WHERE u.estate_id = $1 AND u.room = '101'`,
      [ESTATE.paihe],
    );
    expect(ownerSeals.openPhone(new Seals(() => SECRET_KEY), id, phone_sealed)).toBe('13900002222');
    expect(await town.database.source.query('SELECT FROM roll_import_row')).toEqual([]);
  });
});
