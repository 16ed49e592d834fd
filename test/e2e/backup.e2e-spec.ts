import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup, takeBackup } from '@sifang/platform';
import pg from 'pg';
import { meetingInSession } from './town/a-meeting.js';
import { emptyDatabase } from './town/empty-database.js';
import { openTown, type Town } from './town/open-town.js';

describe('a backup', () => {
  let town: Town;
  let folder: string;
  beforeAll(async () => {
    town = await openTown();
    await meetingInSession(town);
    folder = await mkdtemp(join(tmpdir(), 'sifang-backup-'));
  });
  afterAll(async () => {
    await town.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('brings every row back, to the byte, and gives the data a new epoch', async () => {
    const kept = await takeBackup(town.databaseUrl, join(folder, 'no-files'), join(folder, 'whole'));
    const elsewhere = await emptyDatabase();
    await restoreBackup(elsewhere, join(folder, 'files-back'), join(folder, 'whole'));

    const again = await takeBackup(elsewhere, join(folder, 'files-back'), join(folder, 'again'));
    expect(again.tables).toEqual(kept.tables);
    expect(kept.tables.find(({ name }) => name === 'public.unit')!.rows).toBeGreaterThan(3000);
    expect(await epochOf(elsewhere)).not.toBe(await epochOf(town.databaseUrl));
  });

  it('is refused as a whole when one byte of it has changed, and leaves nothing behind', async () => {
    await takeBackup(town.databaseUrl, join(folder, 'no-files'), join(folder, 'damaged'));
    const file = join(folder, 'damaged/tables/public.unit_owner.copy');
    const bytes = await readFile(file);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(file, bytes);

    const elsewhere = await emptyDatabase();
    await expect(restoreBackup(elsewhere, join(folder, 'x'), join(folder, 'damaged'))).rejects.toThrow(
      'damaged',
    );
    expect(await count(elsewhere, 'person')).toBe(0);
  });

  it('is not restored over data that is there', async () => {
    await takeBackup(town.databaseUrl, join(folder, 'no-files'), join(folder, 'over'));
    await expect(restoreBackup(town.databaseUrl, join(folder, 'x'), join(folder, 'over'))).rejects.toThrow(
      'empty',
    );
  });

  it('keeps files with their folders', async () => {
    const files = await mkdtemp(join(tmpdir(), 'sifang-files-'));
    await writeFile(join(files, '照片.jpg'), randomBytes(10_000));
    const { files: kept } = await takeBackup(town.databaseUrl, files, join(folder, 'with-files'));
    expect(kept).toEqual([expect.objectContaining({ path: '照片.jpg', bytes: 10_000 })]);
    const elsewhere = await emptyDatabase();
    await restoreBackup(elsewhere, join(folder, 'files-back'), join(folder, 'with-files'));
    expect(await readFile(join(folder, 'files-back/照片.jpg'))).toEqual(
      await readFile(join(files, '照片.jpg')),
    );
    await rm(files, { recursive: true });
  });
});

async function epochOf(url: string): Promise<string> {
  return (await query(url, 'SELECT id FROM epoch'))[0]!['id'] as string;
}

async function count(url: string, table: string): Promise<number> {
  return Number((await query(url, `SELECT count(*) AS n FROM ${table}`))[0]!['n']);
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}
