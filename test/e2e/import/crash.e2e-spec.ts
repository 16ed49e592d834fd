import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aTownDatabase, type TownDatabase } from '../programs/a-town-database.js';
import { Program } from '../programs/program.js';
import { Visitor } from '../town/visitor.js';
import { CONFIRM, confirmation, exampleRoll, importOf, sendRoll, type Import } from './a-roll-import.js';

/** A worker that is killed at the worst moment, as a power cut would. */
describe('a worker that dies in the middle of an import', () => {
  let database: TownDatabase;
  let client: pg.Client;
  let dataDir: string;
  let api: Program;
  let secretary: Visitor;
  let worker: Program;
  let id: string;

  const env = () => ({
    DATABASE_URL: database.url,
    SECRET_KEY: 'k'.repeat(32),
    DEMO: '1',
    DATA_DIR: dataDir,
  });
  const startWorker = async (): Promise<Program> => {
    const program = Program.start('worker', env());
    await program.says(/"msg":"(worker runs)"/);
    return program;
  };
  beforeAll(async () => {
    database = await aTownDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-import-'));
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    api = Program.start('api', env());
    secretary = new Visitor(await api.says(/"url":"([^"]+)","msg":"api open"/));
    await secretary.signIn(PERSON.zhangWenjing);
  });
  afterAll(async () => {
    await Promise.all([api.kill(), worker.kill()]);
    await client.end();
    await rm(dataDir, { recursive: true });
  });

  /** Holds the table that the worker will need, kills the worker while it waits, and lets go. */
  async function killedAt(table: string, begin: () => Promise<unknown>): Promise<void> {
    await client.query('BEGIN');
    await client.query(`LOCK TABLE ${table} IN SHARE MODE`);
    await begin();
    worker = await startWorker();
    const waiting = `SELECT FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0`;
    while ((await client.query(waiting)).rowCount === 0);
    await worker.kill();
    await client.query('COMMIT');
  }

  async function afterRestart(state: string): Promise<Import> {
    worker = await startWorker();
    // What the queue does by itself every minute.
    await client.query(`SELECT graphile_worker.add_job('resume-roll-imports')`);
    for (;;) {
      const found = await importOf(secretary, id);
      if (found['state'] === state) return found;
    }
  }

  const units = async (): Promise<number> =>
    (await client.query('SELECT FROM unit WHERE estate_id = $1', [ESTATE.paihe])).rowCount!;

  it('while the file is read leaves nothing behind, and the next one reads it anew', async () => {
    await killedAt('roll_import_left_out', async () => {
      ({ id } = await sendRoll(secretary, ESTATE.paihe, await exampleRoll('changhe-roll-dirty.utf8.csv')));
    });
    expect(await importOf(secretary, id)).toMatchObject({ state: 'READING', preview: null });
    expect((await client.query('SELECT FROM roll_import_row')).rowCount).toBe(0);
    expect(await afterRestart('PREVIEW')).toMatchObject({ preview: { rows: 2465, changed: 0 } });
    expect(await worker.stop()).toBe(0);
  });

  it('while the register is written leaves no half of it, and the next one writes the whole', async () => {
    const preview = await importOf(secretary, id);
    await killedAt('unit_owner', () => secretary.ask(CONFIRM, confirmation(preview)));
    expect(await importOf(secretary, id)).toMatchObject({ state: 'APPLYING' });
    expect(await units()).toBe(0);
    await afterRestart('DONE');
    expect(await units()).toBe(preview['preview'].added);
  });
});
