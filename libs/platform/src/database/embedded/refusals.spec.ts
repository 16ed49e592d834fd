import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProvingGround, serverPid } from '../../../../../test/starters/proving-ground.js';
import { bringUp } from './bring-up.js';
import { installedBinaries, program } from './binaries.js';
import { startEmbeddedPostgres } from './index.js';
import { openPlaces } from './places.js';
import { runServer } from './run-server.js';
import { serverAccount } from './server-account.js';

describe('a start that cannot be', () => {
  let ground: ProvingGround;
  beforeAll(async () => {
    ground = await ProvingGround.open();
  });
  afterAll(() => ground.clear());

  const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, durable: false });
  const problem = (sentence: string) => ({
    name: 'StartupProblem',
    message: expect.stringContaining(sentence),
  });

  it.each(['file', 'file/below/it'])('is one in a %s', async name => {
    const folder = await ground.folder(`of ${name.length}`);
    await writeFile(join(folder, 'file'), '');
    const dataDir = join(folder, name);
    await expect(start(dataDir)).rejects.toMatchObject(
      problem(`The data directory ${dataDir} is a file, or lies below one`),
    );
  });

  it('is one with the data of a newer PostgreSQL, which stays untouched', async () => {
    const dataDir = await ground.folder('newer');
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres/PG_VERSION'), '18\n');
    await expect(start(dataDir)).rejects.toMatchObject(problem('was made by PostgreSQL 18, newer than'));
    expect(await readFile(join(dataDir, 'postgres/PG_VERSION'), 'utf8')).toBe('18\n');
  });

  it('is one of damaged data, in the words of the server', async () => {
    const dataDir = await ground.folder('damaged');
    await start(dataDir).then(server => server.stop());
    await writeFile(join(dataDir, 'postgres/global/pg_control'), '');
    await expect(start(dataDir)).rejects.toMatchObject(problem('did not start; PostgreSQL says: "'));
  }, 30_000);

  const circumstances = async (dataDir: string, patience: number) => ({
    places: await openPlaces(dataDir),
    binaries: await installedBinaries(),
    account: await serverAccount(join(dataDir, 'postgres')),
    durable: false,
    home: dataDir,
    patience,
    log: () => undefined,
  });

  it('is one of a server that does not become ready, and tells its last words', async () => {
    const folder = await ground.folder('slow');
    const binaries = { folder, version: '15.0.0' };
    await mkdir(join(folder, 'bin'));
    const script = '#!/bin/sh\necho $$ > "$2/pid"; echo "LOG:  redo in progress" >&2; exec sleep 60\n';
    await writeFile(program(binaries, 'postgres'), script, { mode: 0o755 });
    const here = { ...(await circumstances(folder, 500)), binaries, account: undefined };
    await expect(runServer(folder, 1, here)).rejects.toMatchObject(
      problem('was not ready after 0.5 s and goes on trying; it says: "LOG:  redo in progress"'),
    );
    process.kill(Number(await readFile(join(folder, 'pid'), 'utf8')), 'SIGKILL');
  });

  it('is one beside a server that runs and does not answer', async () => {
    const dataDir = await ground.folder('hung');
    const server = await start(dataDir);
    const pid = await serverPid(dataDir);
    process.kill(pid, 'SIGSTOP');
    await expect(bringUp(await circumstances(dataDir, 300))).rejects.toMatchObject(
      problem(`is running (process ${pid}) but does not answer`),
    );
    process.kill(pid, 'SIGCONT');
    await server.stop();
  }, 30_000);
});
