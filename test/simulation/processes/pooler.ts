import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile, chmod } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface Pooler {
  readonly url: string;
  close(): Promise<void>;
}

const NOBODY = 65_534;

/**
 * pgbouncer between the application and the database, a connection belonging to somebody for one transaction only.
 * @param program 1.21 or newer: older ones know nothing of prepared statements
 */
export async function openPooler(program: string, databaseUrl: string): Promise<Pooler> {
  const target = new URL(databaseUrl);
  const folder = await mkdtemp(join(tmpdir(), 'sifang-pooler-'));
  const port = await freePort();
  const name = target.pathname.slice(1);
  const account = `user=${decodeURIComponent(target.username)} password=${decodeURIComponent(target.password)}`;
  const settings = [
    '[databases]',
    `${name} = host=${target.hostname} port=${target.port || 5432} dbname=${name} ${account}`,
    '[pgbouncer]',
    `listen_addr = 127.0.0.1\nlisten_port = ${port}\nunix_socket_dir =`,
    'auth_type = any\npool_mode = transaction\nmax_client_conn = 1000\ndefault_pool_size = 10',
    'max_prepared_statements = 200\nserver_reset_query =\nignore_startup_parameters = extra_float_digits',
  ].join('\n');
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(file, settings);
  await chmod(folder, 0o755);
  // It will not run as root.
  const child = spawn(program, ['-q', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    ...(process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error));
  process.on('exit', () => child.kill('SIGKILL'));
  target.hostname = '127.0.0.1';
  target.port = String(port);
  await Promise.race([failed, answers(target.href, child)]);
  return {
    url: target.href,
    close: async () => {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function answers(url: string, child: { readonly exitCode: number | null }): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('pgbouncer ended at once; it says why above.');
    const client = new pg.Client({ connectionString: url });
    const there = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (there) return;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
