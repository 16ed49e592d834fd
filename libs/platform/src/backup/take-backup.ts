import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { StartupProblem } from '../startup-problem.js';
import { tableFile, writeManifest, type KeptFile, type KeptTable, type Manifest } from './manifest.js';
import { Seal } from './seal.js';
import { tablesToKeep, type TableToKeep } from './tables.js';

/**
 * Writes all tables, as of one moment, and all files into an empty folder. The program may go on running meanwhile.
 * The manifest comes last: a folder without one is not a backup.
 * @throws StartupProblem when the folder is not empty
 */
export async function takeBackup(url: string, filesDir: string, folder: string): Promise<Manifest> {
  await mkdir(join(folder, 'tables'), { recursive: true });
  const existing = (await readdir(folder)).filter(name => name !== 'tables');
  if (existing.length > 0 || (await readdir(join(folder, 'tables'))).length > 0)
    throw new StartupProblem(`${folder} is not empty; give a new folder for each backup.`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query('SET LOCAL synchronize_seqscans = off');
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
    const tables: KeptTable[] = [];
    for (const table of await tablesToKeep(client)) tables.push(await keepTable(client, table, folder));
    const files = await keepFiles(filesDir, join(folder, 'files'));
    const migrations = rows.map(({ name }) => name);
    const manifest = { format: 1, takenAt: new Date().toISOString(), migrations, tables, files } as const;
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await client.end();
  }
}

async function keepTable(
  client: pg.Client,
  { name, columns }: TableToKeep,
  folder: string,
): Promise<KeptTable> {
  const stream = client.query(copyTo(`COPY ${name} (${columns.join(', ')}) TO STDOUT`));
  const seal = new Seal();
  await pipeline(stream, seal, createWriteStream(tableFile(folder, name), { flush: true }));
  return { name, columns, rows: stream.rowCount, sha256: seal.digest() };
}

async function keepFiles(from: string, to: string): Promise<KeptFile[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  const kept: KeptFile[] = [];
  for (const entry of entries.filter(found => found.isFile())) {
    const source = join(entry.parentPath, entry.name);
    const path = relative(from, source);
    await mkdir(dirname(join(to, path)), { recursive: true });
    await copyFile(source, join(to, path));
    kept.push({ path: path.split(sep).join('/'), ...(await sealOf(join(to, path))) });
  }
  return kept;
}

export async function sealOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const seal = new Seal();
  seal.resume();
  await pipeline(createReadStream(path), seal);
  return { bytes: seal.bytes, sha256: seal.digest() };
}
