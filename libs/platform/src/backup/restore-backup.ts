import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { StartupProblem } from '../startup-problem.js';
import { readManifest, tableFile, type KeptTable, type Manifest } from './manifest.js';
import { Seal } from './seal.js';
import { sealOf } from './take-backup.js';
import { tablesToKeep } from './tables.js';

/**
 * Fills an empty database and an empty folder of files from a backup, and reads everything back: what differs from
 * the manifest by one byte undoes it all. The data gets a new epoch, so that live clients start from a fresh view.
 * @throws StartupProblem when the target holds data, the tables differ, or something does not match its hash
 */
export async function restoreBackup(url: string, filesDir: string, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    // Otherwise two readers of one large table share a round and begin in its middle.
    await client.query('SET LOCAL synchronize_seqscans = off');
    await requireSameTables(client, manifest);
    for (const table of manifest.tables) await fillTable(client, table, folder);
    for (const table of manifest.tables) await requireSame(client, table);
    await setSequences(client);
    await client.query(`UPDATE epoch SET id = substr(md5(random()::text || clock_timestamp()::text), 1, 8)`);
    for (const { path, sha256 } of manifest.files)
      await restoreFile(join(folder, 'files', path), join(filesDir, path), sha256);
    await client.query('COMMIT');
    return manifest;
  } finally {
    await client.end();
  }
}

async function requireSameTables(client: pg.Client, manifest: Manifest): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
  const here = rows.map(({ name }) => name);
  const missing = manifest.migrations.find(name => !here.includes(name));
  if (missing || here.length !== manifest.migrations.length)
    throw new StartupProblem(
      'The backup was taken by another version of this program; restore it with that version.',
    );
  const tables = await tablesToKeep(client);
  const order = new Map(tables.map(({ name }, index) => [name, index]));
  if (
    manifest.tables.some(({ name }, index) => order.get(name) !== index) ||
    tables.length !== manifest.tables.length
  )
    throw new StartupProblem('The backup holds other tables than this version of the program.');
  for (const { name } of tables) {
    const { rowCount } = await client.query(`SELECT FROM ${name} LIMIT 1`);
    if (rowCount)
      throw new StartupProblem('There is data already; restore into an empty database (another DATA_DIR).');
  }
}

async function fillTable(
  client: pg.Client,
  { name, columns, sha256 }: KeptTable,
  folder: string,
): Promise<void> {
  const file = tableFile(folder, name);
  if ((await sealOf(file)).sha256 !== sha256) throw damaged(name);
  const stream = client.query(copyFrom(`COPY ${name} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(createReadStream(file), stream);
}

/** Rows come back in the order in which they were filled in, so the same rows print the same bytes. */
async function requireSame(client: pg.Client, { name, columns, sha256, rows }: KeptTable): Promise<void> {
  const stream = client.query(copyTo(`COPY ${name} (${columns.join(', ')}) TO STDOUT`));
  const seal = new Seal();
  seal.resume();
  await pipeline(stream, seal);
  if (seal.digest() !== sha256 || stream.rowCount !== rows) throw damaged(name);
}

/** Identity columns go on after the highest number that was restored. */
async function setSequences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `SELECT format('%I.%I', sn.nspname, s.relname) AS sequence, format('%I.%I', tn.nspname, t.relname) AS table,
            quote_ident(a.attname) AS column
       FROM pg_class s JOIN pg_namespace sn ON sn.oid = s.relnamespace
       JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') AND d.refobjsubid > 0
       JOIN pg_class t ON t.oid = d.refobjid JOIN pg_namespace tn ON tn.oid = t.relnamespace
       JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
      WHERE s.relkind = 'S' AND sn.nspname IN ('public', 'graphile_worker')`,
  );
  for (const { sequence, table, column } of rows)
    await client.query(
      `SELECT setval('${sequence}', coalesce((SELECT max(${column}) FROM ${table}), 0) + 1, false)`,
    );
}

async function restoreFile(from: string, to: string, sha256: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  if ((await sealOf(to)).sha256 !== sha256) throw damaged(from);
}

function damaged(what: string): StartupProblem {
  return new StartupProblem(`The backup is damaged: ${what} does not match its hash. Nothing was restored.`);
}
