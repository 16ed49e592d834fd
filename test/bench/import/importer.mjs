import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';

// The built program, as it runs in production: what translates the sources in tests would weigh more than the import.
const DIST = new URL('../../../dist/', import.meta.url);
const load = path => import(new URL(path, DIST));
const { systemClock } = await load('libs/kernel/src/index.js');
const { openDatabase, Seals } = await load('libs/platform/src/index.js');
const { ESTATE, PERSON } = await load('apps/api/src/demo/demo-ids.js');
const { schemas } = await load('apps/foundation/src/schemas.js');
const { workOnRollImport } = await load('libs/estates/src/application/roll-import/work-on-roll-import.js');
const { RollFileStore } = await load('libs/estates/src/persistence/roll-import/roll-file-store.js');

let tools;

/** What the worker does with a roll, with nothing left out and nobody to wait for. */
const answers = {
  open: async ({ databaseUrl, dataDir }) => {
    const seals = new Seals(() => 'the secret key of the benchmark, long enough');
    const database = await openDatabase(databaseUrl, 5, schemas);
    tools = { database, clock: systemClock, seals, files: new RollFileStore(dataDir, seals) };
    return rssMB(process.memoryUsage.rss() / 1024);
  },
  import: async file => {
    const id = await received(file);
    const began = performance.now();
    await workOnRollImport(tools, id);
    const previewed = performance.now();
    await confirmed(id);
    const confirmedAt = performance.now();
    await workOnRollImport(tools, id);
    const done = performance.now();
    return { readMs: previewed - began, writeMs: done - confirmedAt, rows: await rowsWritten(id) };
  },
  'peak RSS': () => rssMB(process.resourceUsage().maxRSS),
};

process.on('message', async ({ id, question, value }) => {
  try {
    process.send({ id, value: await answers[question](value) });
  } catch (error) {
    process.send({ id, error: String(error.stack ?? error) });
  }
});
process.on('disconnect', () => process.exit());

function rssMB(kilobytes) {
  return (kilobytes * 1024) / 1e6;
}

async function received(file) {
  const id = randomUUID();
  const { sha256 } = await tools.files.keep(id, createReadStream(file));
  await tools.database.source.query(
    `INSERT INTO roll_import (id, estate_id, state, file_name, file_bytes, file_sha256, uploaded_by, uploaded_by_name, uploaded_at)
     VALUES ($1, $2, 'UPLOADED', 'roll', 1, $3, $4, '张文静', now())`,
    [id, ESTATE.paihe, sha256, PERSON.zhangWenjing],
  );
  return id;
}

async function confirmed(id) {
  await tools.database.source.query(
    `UPDATE roll_import SET state = 'CONFIRMED' WHERE id = $1 AND state = 'PREVIEW'`,
    [id],
  );
}

async function rowsWritten(id) {
  const [found] = await tools.database.source.query(`SELECT state, preview FROM roll_import WHERE id = $1`, [
    id,
  ]);
  if (found.state !== 'DONE') throw new Error(`The import is ${found.state}.`);
  return found.preview.added;
}
