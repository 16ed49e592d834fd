import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCluster } from './existing-cluster.js';

describe('what is at the place of the cluster', () => {
  let folder: string;
  let cluster: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sifang-cluster-'));
    cluster = join(folder, 'postgres');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const madeBy = async (version: string) => {
    await mkdir(cluster);
    await writeFile(join(cluster, 'PG_VERSION'), `${version}\n`);
  };

  it('is nothing yet', async () => {
    expect(await hasCluster(cluster, 15)).toBe(false);
  });

  it('is a folder that somebody made in advance', async () => {
    await mkdir(cluster);
    expect(await hasCluster(cluster, 15)).toBe(false);
  });

  it('is a cluster of our version', async () => {
    await madeBy('15');
    expect(await hasCluster(cluster, 15)).toBe(true);
  });

  it.each([
    ['16', 'made by PostgreSQL 16, newer than the PostgreSQL 15 of this program: start the version'],
    ['14', 'made by PostgreSQL 14, older than the PostgreSQL 15 of this program: start the version'],
  ])('is a cluster of version %s, which is refused', async (version, sentence) => {
    await madeBy(version);
    await expect(hasCluster(cluster, 15)).rejects.toMatchObject({
      name: 'StartupProblem',
      message: expect.stringContaining(sentence),
    });
  });

  it('is a folder of something else', async () => {
    await mkdir(cluster);
    await writeFile(join(cluster, 'holiday.jpg'), '');
    await expect(hasCluster(cluster, 15)).rejects.toThrow(`${cluster} is not a database: move it away`);
  });

  it('is a file', async () => {
    await writeFile(cluster, '');
    await expect(hasCluster(cluster, 15)).rejects.toThrow(
      `${cluster} is a file where the database should be`,
    );
  });

  it('is a link to a database that is gone, and no empty one is made in silence', async () => {
    await symlink(join(folder, 'gone'), cluster);
    await expect(hasCluster(cluster, 15)).rejects.toThrow('a link to a database that is no longer there');
  });
});
