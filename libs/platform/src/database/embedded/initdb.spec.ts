import { chown } from 'node:fs/promises';
import { join } from 'node:path';
import { ProvingGround } from '../../../../../test/starters/proving-ground.js';
import { installedBinaries } from './binaries.js';
import { initdb } from './initdb.js';
import { openPlaces } from './places.js';
import { serverAccount } from './server-account.js';

describe('making a cluster', () => {
  let ground: ProvingGround;
  beforeAll(async () => {
    ground = await ProvingGround.open();
  });
  afterAll(() => ground.clear());

  it('on a machine that lacks the locale takes the next best, and says so', async () => {
    const account = await serverAccount('/nowhere');
    const folder = await ground.folder('cluster');
    if (account) await chown(folder, account.uid, account.gid);
    const said: string[] = [];
    const here = {
      places: await openPlaces(join(folder, '..')),
      binaries: await installedBinaries(),
      account,
      durable: false,
      home: folder,
      patience: 30_000,
      log: (line: string) => said.push(line),
    };
    await initdb(folder, here, [
      ['--locale=tlh_QO.UTF-8'],
      ['--locale=C', '--lc-ctype=tlh_QO'],
      ['--locale=C'],
    ]);
    expect(said).toEqual(['This machine lacks --locale=tlh_QO.UTF-8; the database has --locale=C.']);
  }, 30_000);
});
