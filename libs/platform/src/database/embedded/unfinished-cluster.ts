import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.js';
import type { Circumstances } from './circumstances.js';
import { openPrivateHome } from './private-home.js';
import { canEnter } from './server-account.js';

// Never the same name twice: an initdb whose starter was killed may still be writing, and clears its folder when it fails.
const UNFINISHED = 'postgres.new-';
const ELSEWHERE = 'cluster-';

/**
 * An empty folder to make a cluster in, or a link to one when the account cannot enter the data folder
 * (a project below /root, say). Renaming the result to its final name is the last step of making it.
 */
export async function layOut(here: Circumstances): Promise<string> {
  const { places, account, home, log } = here;
  const chance = randomBytes(6).toString('hex');
  const unfinished = join(places.dataDir, UNFINISHED + chance);
  if (await isReachable(here)) {
    await make(unfinished, account);
    return unfinished;
  }
  await openPrivateHome(home);
  const elsewhere = join(home, ELSEWHERE + chance);
  await make(elsewhere, account);
  await symlink(elsewhere, unfinished);
  log(
    `The user that runs the database cannot enter ${places.dataDir}; the database is kept in ${elsewhere}.`,
  );
  return unfinished;
}

/** Removes what earlier attempts left when they were cut short. */
export async function sweepUnfinished({ places, home, log }: Circumstances): Promise<void> {
  for (const name of (await readdir(places.dataDir)).filter(name => name.startsWith(UNFINISHED))) {
    log(`An earlier first start was cut short; ${name} is removed.`);
    const unfinished = join(places.dataDir, name);
    const target = await realpath(unfinished).catch(() => unfinished);
    // Only what was laid out here is ours to remove.
    if (dirname(target) === home && basename(target).startsWith(ELSEWHERE)) await remove(target);
    await remove(unfinished);
  }
}

async function isReachable({ account, durable, places }: Circumstances): Promise<boolean> {
  if (!account || (await canEnter(account, places.dataDir))) return true;
  if (durable) return false;
  // Temporary folders of tests have mode 0700; better to open one than to leave clusters behind elsewhere.
  await chmod(places.dataDir, 0o711);
  return canEnter(account, places.dataDir);
}

async function make(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder);
  // Whatever the umask is.
  await chmod(folder, 0o700);
  if (account) await chown(folder, account.uid, account.gid);
}

function remove(folder: string): Promise<void> {
  // Retries, because that initdb may still be writing.
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
}
