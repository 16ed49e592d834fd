import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../../../../../test/starters/ask.js';
import { ProvingGround, serverPid } from '../../../../../test/starters/proving-ground.js';
import { startEmbeddedPostgres } from './index.js';
import { birthmark } from './process-life.js';
import { serverAccount } from './server-account.js';

describe('a postmaster.pid left behind', () => {
  let ground: ProvingGround;
  let dataDir: string;
  const others: ChildProcess[] = [];
  const start = () => startEmbeddedPostgres({ dataDir, durable: false });

  beforeAll(async () => {
    ground = await ProvingGround.open();
    dataDir = await ground.folder('data');
    const server = await start();
    await server.stop();
  }, 30_000);
  afterAll(async () => {
    others.forEach(other => other.kill('SIGKILL'));
    await ground.clear();
  });

  /** A shell script of the user that runs the server: of other users PostgreSQL knows that they are no servers. */
  const runAs = async (script: string) => {
    const account = await serverAccount(join(dataDir, 'postgres'));
    const other = spawn('/bin/sh', ['-c', script], { ...account, stdio: ['ignore', 'pipe', 'inherit'] });
    others.push(other);
    const [line] = (await once(other.stdout, 'data')) as [Buffer];
    return Number(line.toString());
  };

  const leaveBehind = async (pid: number) => {
    const server = await start();
    const file = join(dataDir, 'postgres/postmaster.pid');
    const lines = (await readFile(file, 'utf8')).split('\n').slice(1);
    process.kill(await serverPid(dataDir), 'SIGKILL');
    await writeFile(file, [pid, ...lines].join('\n'));
    return server;
  };

  it('may name a process that got the number since, as after the restart of a container', async () => {
    const dead = await leaveBehind(await runAs('echo $$; exec sleep 60'));
    const server = await start();
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await Promise.all([dead.stop(), server.stop()]);
  });

  it('may name a zombie that nobody collects', async () => {
    // A shell may still collect its child; it ends when the shell has become something that does not.
    const child = 'me=$$; (until grep -q sleep /proc/$me/comm; do :; done) &';
    const zombie = await runAs(`${child} echo $!; exec sleep 60`);
    while (await birthmark(zombie)) await readFile(`/proc/${zombie}/stat`, 'utf8');
    const dead = await leaveBehind(zombie);
    const server = await start();
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await Promise.all([dead.stop(), server.stop()]);
  });
});
