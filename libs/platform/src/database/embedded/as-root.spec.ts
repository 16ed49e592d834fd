import { chmod, chown, cp, mkdir, readlink, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../../../../../test/starters/ask.js';
import { ProvingGround } from '../../../../../test/starters/proving-ground.js';
import type { Account } from './account.js';
import { installedBinaries, type Binaries } from './binaries.js';
import { bringUp } from './bring-up.js';
import type { Circumstances } from './circumstances.js';
import { urlOf } from './connection-facts.js';
import { startEmbeddedPostgres } from './index.js';
import { openPlaces } from './places.js';
import { runnableBinaries } from './runnable-binaries.js';
import { accountNamed, serverAccount } from './server-account.js';
import { stopServer } from './stop-server.js';

const isRoot = process.getuid?.() === 0;
const byRoot = isRoot ? describe : describe.skip;
byRoot('started by root; else skipped: only root can hand the server to another account', () => {
  let ground: ProvingGround;
  let account: Account;
  let binaries: Binaries;
  beforeAll(async () => {
    ground = await ProvingGround.open();
    account = (await serverAccount('/nowhere'))!;
    binaries = await installedBinaries();
  });
  afterAll(() => ground.clear());

  const circumstances = async (dataDir: string, home: string): Promise<Circumstances> => ({
    places: await openPlaces(dataDir),
    binaries,
    account,
    durable: true,
    home,
    patience: 30_000,
    log: () => undefined,
  });

  it('keeps the database elsewhere when the data folder is closed to the server, and finds it again', async () => {
    const closed = await ground.folder('closed');
    await chmod(closed, 0o700);
    const home = await ground.folder('home');
    const here = await circumstances(join(closed, 'data'), home);

    const server = await bringUp(here);
    await ask(urlOf(server), 'CREATE TABLE kept ()');
    await stopServer(here.places.cluster, binaries);
    expect(await readlink(here.places.cluster)).toMatch(`${home}/cluster-`);

    const again = await bringUp(here);
    expect(await ask(urlOf(again), 'TABLE kept')).toEqual([]);
    await stopServer(here.places.cluster, binaries);
  }, 30_000);

  it('says how to reopen a data folder that was closed afterwards', async () => {
    const dataDir = join(await ground.folder('moved'), 'data');
    await startEmbeddedPostgres({ dataDir, durable: false }).then(server => server.stop());
    await chmod(dataDir, 0o700);
    await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toMatchObject({
      name: 'StartupProblem',
      message: expect.stringContaining('may not enter that folder: let it pass (chmod o+x)'),
    });
  }, 30_000);

  it('copies binaries that are out of reach for the server, once, and a server runs from the copy', async () => {
    const closed = await ground.folder('npm');
    const home = await ground.folder('binaries');
    const unreachable = { ...binaries, folder: join(closed, 'native') };
    await cp(binaries.folder, unreachable.folder, { recursive: true, verbatimSymlinks: true });
    await chmod(join(unreachable.folder, 'share/postgresql/postgres.bki'), 0o600);
    await chmod(closed, 0o700);
    await mkdir(join(home, 'unfinished-by-somebody-killed'));

    const copy = await runnableBinaries(unreachable, account, home);
    expect(copy.folder).toBe(join(home, `binaries-${binaries.version}`));
    const { ino } = await stat(copy.folder);
    await runnableBinaries(unreachable, account, home);
    expect((await stat(copy.folder)).ino).toBe(ino);

    const here = {
      ...(await circumstances(await ground.folder('from-copy'), home)),
      binaries: copy,
      durable: false,
    };
    expect(await ask(urlOf(await bringUp(here)), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stopServer(here.places.cluster, copy);

    await chown(home, account.uid, account.gid);
    await rename(copy.folder, `${copy.folder}-old`);
    await expect(runnableBinaries(unreachable, account, home)).rejects.toThrow(
      'only root can write, and is not',
    );
    await chown(home, 0, 0);
    await chmod(home, 0o777);
    await expect(runnableBinaries(unreachable, account, home)).rejects.toThrow(
      'only root can write, and is not',
    );
  }, 30_000);

  it('lends the server to the owner of an existing database', async () => {
    const dataDir = await ground.folder('lent');
    const other = (await accountNamed('nobody'))!;
    await chown(dataDir, other.uid, other.gid);
    await mkdir(join(dataDir, 'postgres'));
    await chown(join(dataDir, 'postgres'), other.uid, other.gid);
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    expect((await stat(join(dataDir, 'postgres/PG_VERSION'))).uid).toBe(other.uid);
    await server.stop();
  }, 30_000);
});
