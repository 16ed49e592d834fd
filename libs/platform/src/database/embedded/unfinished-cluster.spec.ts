import { mkdir, readdir } from 'node:fs/promises';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../../../../test/starters/ask.js';
import { ProvingGround } from '../../../../../test/starters/proving-ground.js';
import { startEmbeddedPostgres } from './index.js';

describe('a first start that was cut short', () => {
  let ground: ProvingGround;
  let dataDir: string;
  beforeAll(async () => {
    ground = await ProvingGround.open();
    dataDir = await ground.folder('data');
  });
  afterAll(() => ground.clear());

  it('is noticed, removed and done again, even while the first initdb still writes', async () => {
    await mkdir(join(dataDir, 'postgres.newer'));
    const killed = await ground.starter(dataDir);
    const unfinished = await appearing(dataDir, 'postgres.new-');
    await appearing(join(dataDir, unfinished), 'base');
    await killed.kill();
    expect(await readdir(dataDir)).not.toContain('postgres');

    const said: string[] = [];
    const server = await startEmbeddedPostgres({ dataDir, durable: false, log: line => said.push(line) });
    expect(said).toContain(`An earlier first start was cut short; ${unfinished} is removed.`);
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    // And nothing else was.
    expect((await readdir(dataDir)).filter(name => name.startsWith('postgres.new'))).toEqual([
      'postgres.newer',
    ]);
  }, 30_000);
});

/** Waits for an entry of that beginning. @returns its name. */
async function appearing(folder: string, beginning: string): Promise<string> {
  const watcher = watch(folder);
  try {
    return await new Promise((resolve, reject) => {
      const look = () =>
        readdir(folder).then(names => {
          const found = names.find(name => name.startsWith(beginning));
          if (found) resolve(found);
        }, reject);
      watcher.on('change', look);
      void look();
    });
  } finally {
    watcher.close();
  }
}
