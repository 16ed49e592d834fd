import { chmod, chown, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { ask } from '../../../../../test/starters/ask.js';
import { ProvingGround } from '../../../../../test/starters/proving-ground.js';
import { accountNamed, canEnter } from './server-account.js';

// Root borrows the account of `nobody`; everybody else is an ordinary user already.
const borrowed = process.getuid?.() === 0 ? await accountNamed('nobody') : undefined;
const { uid, gid, username } = borrowed ? { ...borrowed, username: 'nobody' } : userInfo();
const canReach = (folder: string) => borrowed === undefined || canEnter(borrowed, folder);
const possible = (await canReach(process.cwd())) && (await canReach(join(process.execPath, '..')));

const byOrdinaryUser = possible ? describe : describe.skip;
byOrdinaryUser('an ordinary user; else skipped: no such user can reach Node and its packages here', () => {
  let ground: ProvingGround;
  beforeAll(async () => {
    ground = await ProvingGround.open();
  });
  afterAll(() => ground.clear());

  it('has a server that runs as himself', async () => {
    const dataDir = await ground.folder('own');
    await chown(dataDir, uid, gid);
    const starter = await ground.starter(dataDir, borrowed);
    const { url } = await starter.says();
    expect(await ask(url!, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await stat(join(dataDir, 'postgres'))).uid).toBe(uid);
    await starter.stop();
  }, 30_000);

  it('is refused a folder that he may not write, in a sentence', async () => {
    const dataDir = await ground.folder('read-only');
    await chmod(dataDir, 0o555);
    const starter = await ground.starter(dataDir, borrowed);
    expect(await starter.says()).toEqual({
      name: 'StartupProblem',
      problem: `The user ${username} may not read or write ${dataDir}: start as the user who owns it, or point DATA_DIR at another folder.`,
    });
  });
});
