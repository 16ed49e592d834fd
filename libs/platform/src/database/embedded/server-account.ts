import { stat } from 'node:fs/promises';
import { StartupProblem } from '../../startup-problem.js';
import type { Account } from './account.js';
import { runProgram } from './run-program.js';

/**
 * Undefined for an ordinary user: the server runs as ourselves. PostgreSQL refuses to run as root, so root lends the
 * server to the owner of the cluster, else to `postgres`, else to `nobody`.
 */
export async function serverAccount(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account =
    (await ownerOf(cluster)) ?? (await accountNamed('postgres')) ?? (await accountNamed('nobody'));
  if (account) return account;
  throw new StartupProblem(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as: start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the account may pass through the folder and all above it. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  return (await runProgram('/bin/sh', ['-c', 'cd -- "$0"', folder], { account })).ok;
}

async function ownerOf(cluster: string): Promise<Account | undefined> {
  const { uid, gid } = await stat(cluster).catch(() => ({ uid: 0, gid: 0 }));
  return uid === 0 ? undefined : { uid, gid };
}

/** By `id`, because users need not be in /etc/passwd; a number without a name would be refused by initdb. */
export async function accountNamed(name: string): Promise<Account | undefined> {
  const { ok, output } = await runProgram('id', [name]);
  const [, uid, gid] = /uid=(\d+).* gid=(\d+)/.exec(output) ?? [];
  // macOS prints -2 as 4294967294.
  return ok && uid && gid ? { uid: Number(uid) | 0, gid: Number(gid) | 0 } : undefined;
}
