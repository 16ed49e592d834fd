import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ask } from '../../../../../test/starters/ask.js';
import { ProvingGround, serverPid } from '../../../../../test/starters/proving-ground.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './index.js';

describe('the embedded server', () => {
  let ground: ProvingGround;
  let dataDir: string;
  const start = () => startEmbeddedPostgres({ dataDir, durable: false });

  beforeAll(async () => {
    ground = await ProvingGround.open();
    dataDir = await ground.folder('四方 data');
    const server = await start();
    await ask(server.url, 'CREATE TABLE kept AS SELECT 7 AS number');
    await server.stop();
  }, 30_000);
  afterAll(() => ground.clear());

  describe('while it runs', () => {
    let server: EmbeddedPostgres;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.stop());

    it('has the data of the first start', async () => {
      expect(await ask(server.url, 'SELECT number FROM kept')).toEqual([{ number: 7 }]);
    });

    it.each([
      ['listen_addresses', '127.0.0.1'],
      ['unix_socket_directories', ''],
      ['data_checksums', 'on'],
      ['server_encoding', 'UTF8'],
      ['TimeZone', 'UTC'],
      ['max_connections', '60'],
      ['fsync', 'off'],
    ])('has %s = %s', async (name, value) => {
      const [row] = await ask<{ value: string }>(server.url, `SELECT current_setting('${name}') AS value`);
      expect(row?.value).toBe(value);
    });

    it('finds Chinese by trigrams', async () => {
      await ask(server.url, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
      const [row] = await ask<{ number: number }>(
        server.url,
        `SELECT cardinality(show_trgm('翰林水岸')) AS number`,
      );
      expect(row?.number).toBe(5);
    });

    it('lets nobody in without the password', async () => {
      const url = new URL(server.url);
      url.password = 'guessed';
      await expect(ask(url.href, 'SELECT')).rejects.toThrow('password authentication failed');
    });

    it('keeps the connection facts for its owner alone', async () => {
      const file = join(dataDir, 'postgres.json');
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const { port, password } = JSON.parse(await readFile(file, 'utf8')) as {
        port: number;
        password: string;
      };
      expect(server.url).toBe(`postgres://sifang:${password}@127.0.0.1:${port}/sifang`);
    });
  });

  it('is stopped by whoever leaves last, however often they leave', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(other.url).toBe(one.url);
    await Promise.all([one.stop(), one.stop()]);
    expect(await ask(other.url, 'SELECT number FROM kept')).toHaveLength(1);
    await other.stop();
    await expect(ask(other.url, 'SELECT')).rejects.toThrow('ECONNREFUSED');
    await other.stop();
  });

  it('gets a new password when the connection facts were lost', async () => {
    await rm(join(dataDir, 'postgres.json'));
    const server = await start();
    expect(await ask(server.url, 'SELECT number FROM kept')).toHaveLength(1);
    await server.stop();
  });

  it('is not taken from its users when the connection facts are lost under way', async () => {
    const server = await start();
    await rm(join(dataDir, 'postgres.json'));
    await expect(start()).rejects.toThrow(`was lost while process ${process.pid} uses the database`);
    expect(await ask(server.url, 'SELECT number FROM kept')).toHaveLength(1);
    await server.stop();
  });

  it('recovers when its main process is killed', async () => {
    const killed = await start();
    await ask(killed.url, 'INSERT INTO kept VALUES (8)');
    process.kill(await serverPid(dataDir), 'SIGKILL');
    const server = await start();
    expect(await ask(server.url, 'SELECT number FROM kept ORDER BY 1')).toEqual([
      { number: 7 },
      { number: 8 },
    ]);
    await Promise.all([killed.stop(), server.stop()]);
  });
});
