import { execFileSync } from 'node:child_process';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../../../../../test/starters/ask.js';
import { ProvingGround } from '../../../../../test/starters/proving-ground.js';
import { startEmbeddedPostgres } from './index.js';

const canMount = process.getuid?.() === 0 && process.platform === 'linux' && mayMount();

const onSmallDisk = canMount ? describe : describe.skip;
onSmallDisk('on a full disk; else skipped: small disks may not be mounted here', () => {
  let ground: ProvingGround;
  let dataDir: string;
  const start = () => startEmbeddedPostgres({ dataDir, durable: false });

  beforeEach(async () => {
    ground = await ProvingGround.open();
    dataDir = await ground.folder('disk');
  });
  afterEach(async () => {
    execFileSync('umount', [dataDir]);
    await ground.clear();
  });

  const full = () => ({
    name: 'StartupProblem',
    message: `The disk that holds ${dataDir} is full: make room and start again.`,
  });

  it.each([1, 32])(
    'with %s MB for a first start says so, and leaves nothing half done',
    async megabytes => {
      mountDisk(dataDir, megabytes);
      await expect(start()).rejects.toMatchObject(full());
      execFileSync('mount', ['-o', 'remount,size=128m', dataDir]);
      const server = await start();
      expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
    },
    30_000,
  );

  it('with data on it says so, and has the data when there is room again', async () => {
    mountDisk(dataDir, 96);
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept ()');
    await first.stop();
    // Then PostgreSQL cannot even write down why it ends.
    await rm(join(dataDir, 'postgres.log'));
    const { bavail, bsize } = await statfs(dataDir);
    await writeFile(join(dataDir, 'video'), Buffer.alloc(bavail * bsize));

    await expect(start()).rejects.toMatchObject(full());
    await rm(join(dataDir, 'video'));
    const second = await start();
    expect(await ask(second.url, 'TABLE kept')).toEqual([]);
    await second.stop();
  }, 30_000);
});

function mountDisk(folder: string, megabytes: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder]);
}

function mayMount(): boolean {
  try {
    // In a mount namespace of its own, so nothing is left behind.
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
