import { readdir } from 'node:fs/promises';
import { ask } from '../../../../../test/starters/ask.js';
import { ProvingGround, serverPid } from '../../../../../test/starters/proving-ground.js';

/** Processes that start the server, get killed, race, and are interrupted. */
describe('starters', () => {
  let ground: ProvingGround;
  beforeAll(async () => {
    ground = await ProvingGround.open();
  });
  afterAll(() => ground.clear());

  it('who start an empty folder at the same moment make one database and one server', async () => {
    const dataDir = await ground.folder('race');
    const starters = await Promise.all([1, 2, 3].map(() => ground.starter(dataDir)));
    const [first, ...others] = (await Promise.all(starters.map(starter => starter.says()))).map(
      ({ url }) => url!,
    );
    expect(others).toEqual([first, first]);
    await ask(first!, 'CREATE TABLE made_once ()');
    await Promise.all(starters.map(starter => starter.stop()));
    await expect(ask(first!, 'SELECT')).rejects.toThrow('ECONNREFUSED');
    expect(await readdir(dataDir)).toEqual([
      'postgres',
      'postgres.json',
      'postgres.lock',
      'postgres.log',
      'postgres.users',
    ]);
  }, 30_000);

  describe('one after the other in one folder', () => {
    let dataDir: string;
    beforeAll(async () => {
      dataDir = await ground.folder('orphans');
    });

    it('adopt the server of one that was killed, and stop it', async () => {
      const killed = await ground.starter(dataDir);
      const { url } = await killed.says();
      const pid = await serverPid(dataDir);
      await killed.kill();

      const next = await ground.starter(dataDir);
      expect(await next.says()).toMatchObject({ url });
      expect(await serverPid(dataDir)).toBe(pid);
      await next.stop();
      await expect(ask(url!, 'SELECT')).rejects.toThrow('ECONNREFUSED');
    }, 30_000);

    it('recover what was written when starter and server were killed together', async () => {
      const killed = await ground.starter(dataDir);
      const { url } = await killed.says();
      await ask(url!, 'CREATE TABLE written AS SELECT 1 AS number');
      process.kill(await serverPid(dataDir), 'SIGKILL');
      await killed.kill();

      const next = await ground.starter(dataDir);
      const recovered = await next.says();
      expect(await ask(recovered.url!, 'SELECT number FROM written')).toEqual([{ number: 1 }]);
      await next.stop();
    });

    it('keep the server through Ctrl-C until they let it go', async () => {
      const starter = await ground.starter(dataDir);
      const { url } = await starter.says();
      starter.interruptGroup();
      expect(await starter.says()).toEqual({ interrupted: true });
      expect(await ask(url!, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await starter.stop();
    });
  });
});
