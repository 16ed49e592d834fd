import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tx } from '@sifang/platform';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { startWorker } from '../worker/a-worker.js';
import {
  aRollFile,
  CONFIRM,
  confirmation,
  imported,
  importOf,
  previewed,
  registerOf,
  workedOn,
} from './a-roll-import.js';

let town: Town;
let secretary: Visitor;
beforeAll(async () => {
  town = await openTown({ env: { DATA_DIR: await mkdtemp(join(tmpdir(), 'sifang-import-')) } });
  secretary = await town.person(PERSON.zhangWenjing);
});
afterAll(() => town.close());

const insert = (tx: Tx): Promise<unknown> =>
  tx.query(
    `INSERT INTO roll_import (id, estate_id, state, file_name, file_bytes, file_sha256, uploaded_by, uploaded_by_name, uploaded_at)
     VALUES (gen_random_uuid(), $1, 'UPLOADED', 'x.csv', 1, '', $2, '张文静', now())`,
    [ESTATE.hanlin, PERSON.zhangWenjing],
  );
const outcomes = async (): Promise<unknown[]> => {
  const ended = await twoAtOnce(town.database, insert);
  await town.database.source.query('DELETE FROM roll_import WHERE estate_id = $1', [ESTATE.hanlin]);
  return ended.map(one => (one.status === 'fulfilled' ? 'DONE' : one.reason.code));
};

describe('two people who import into one estate at the same moment', () => {
  it('do so one after the other', async () => {
    expect(await outcomes()).toEqual(['DONE', 'IMPORT_UNDER_WAY']);
  });

  it('would both do so if the database did not have the last word', async () => {
    const index = 'roll_import_one_at_a_time';
    const [{ indexdef }] = await town.database.source.query(
      'SELECT indexdef FROM pg_indexes WHERE indexname = $1',
      [index],
    );
    await town.database.source.query(`DROP INDEX ${index}`);
    try {
      expect(await outcomes()).toEqual(['DONE', 'DONE']);
    } finally {
      await town.database.source.query(indexdef);
    }
  });
});

describe('a register that changes under a preview', () => {
  const change = `UPDATE unit SET area = area + 1, version = version + 1 WHERE estate_id = $1 AND room = '101'`;
  beforeAll(() => imported(town, secretary, ESTATE.paihe, aRollFile([{ room: '101' }, { room: '102' }])));

  it('keeps the preview from being confirmed, and a new one is made', async () => {
    const first = await previewed(
      town,
      secretary,
      ESTATE.paihe,
      aRollFile([{ room: '101' }, { room: '103' }]),
    );
    expect(first['preview']).toMatchObject({ added: 1, changed: 0, same: 1 });
    await town.database.source.query(change, [ESTATE.paihe]);
    expect(await secretary.refusal(CONFIRM, confirmation(first))).toMatchObject({
      code: 'REGISTER_CHANGED',
      field: 'registerVersion',
    });
    const second = await workedOn(town, secretary, first['id']);
    expect(second).toMatchObject({
      state: 'PREVIEW',
      reason: { code: 'REGISTER_CHANGED' },
      preview: { changed: 1, same: 0 },
    });
    expect(second['registerVersion']).not.toBe(first['registerVersion']);
    expect(await secretary.refusal(CONFIRM, confirmation(first))).toMatchObject({ code: 'REGISTER_CHANGED' });
    await workedOn(town, secretary, first['id']);
  });

  it('even after it was confirmed, up to the moment of writing', async () => {
    const [{ id }] = await town.database.source.query(`SELECT id FROM roll_import WHERE state = 'PREVIEW'`);
    const preview = await importOf(secretary, id);
    const holder = town.database.source.createQueryRunner();
    await holder.startTransaction();
    // Somebody is about to change a unit; whoever writes the roll has to wait, and then to look.
    await holder.query(change, [ESTATE.paihe]);
    await secretary.ask(CONFIRM, confirmation(preview));
    const worker = await startWorker(town);
    await waitsForSomebody();
    await holder.commitTransaction();
    await holder.release();
    await worker.stop();
    expect(await workedOn(town, secretary, id)).toMatchObject({
      state: 'PREVIEW',
      confirmedByName: null,
      reason: { code: 'REGISTER_CHANGED' },
    });
    expect((await registerOf(town, ESTATE.paihe)).map(({ unit }) => unit)).toEqual([
      '3号楼 1单元 101',
      '3号楼 1单元 102',
    ]);
  });

  async function waitsForSomebody(): Promise<void> {
    const asked = `SELECT FROM pg_stat_activity WHERE query LIKE '%FOR NO KEY UPDATE%' AND cardinality(pg_blocking_pids(pid)) > 0`;
    while ((await town.database.source.query<unknown[]>(asked)).length === 0);
  }
});
