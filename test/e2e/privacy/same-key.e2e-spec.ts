import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerSeals } from '@sifang/estates';
import {
  openDatabase,
  prepareJobs,
  requireSameKey,
  restoreBackup,
  Seals,
  takeBackup,
} from '@sifang/platform';
import pg from 'pg';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { aUnit, seals } from '../claims/a-unit.js';
import { openTown, type Town } from '../town/open-town.js';

const others = new Seals(() => 'another key than the one of this data');

describe('the key that telephones and ids are sealed with', () => {
  let town: Town;
  let folder: string;
  beforeAll(async () => {
    town = await openTown();
    folder = await mkdtemp(join(tmpdir(), 'sifang-key-'));
  });
  afterAll(async () => {
    await town.close();
    await rm(folder, { recursive: true });
  });

  it('is remembered at the first start, and another is refused from then on', async () => {
    await Promise.all([1, 2, 3].map(() => requireSameKey(town.database, seals)));
    await requireSameKey(town.database, seals);
    await expect(requireSameKey(town.database, others)).rejects.toThrow('SECRET_KEY is not the one');
  });

  it('opens what was restored from a backup; another key is refused there too', async () => {
    await requireSameKey(town.database, seals);
    const unit = await aUnit(town, { name: '沈文', idSuffix: '01123X', phone: '13812345678' });
    await takeBackup(town.databaseUrl, join(folder, 'no-files'), join(folder, 'kept'));
    const url = await anEmptyDatabase(town.databaseUrl);
    await restoreBackup(url, join(folder, 'files-back'), join(folder, 'kept'));
    const database = await openDatabase(url, 2, schemas);
    try {
      await requireSameKey(database, seals);
      await expect(requireSameKey(database, others)).rejects.toThrow('bring secret.key');
      const [row] = await database.source.query<{ sealed: Buffer }[]>(
        `SELECT phone_sealed AS sealed FROM unit_owner WHERE id = $1`,
        [unit.owners[0]],
      );
      expect(ownerSeals.openPhone(seals, unit.owners[0]!, row!.sealed)).toBe('13812345678');
    } finally {
      await database.close();
    }
  });
});

async function anEmptyDatabase(neighbour: string): Promise<string> {
  const name = `restored_${randomBytes(4).toString('hex')}`;
  const client = new pg.Client({ connectionString: neighbour });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const url = neighbour.replace(/\/[^/]*$/, `/${name}`);
  await prepareJobs(url);
  await (await openDatabase(url, 2, schemas)).close();
  return url;
}
