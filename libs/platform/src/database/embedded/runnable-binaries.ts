import { chmod, cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupProblem } from '../../startup-problem.js';
import type { Account } from './account.js';
import { program, type Binaries } from './binaries.js';
import { openPrivateHome } from './private-home.js';
import { runProgram } from './run-program.js';

/**
 * The binaries, at a place where the account can run them: as root they may lie in a private home, and are copied.
 * @throws StartupProblem when they do not run on this machine at all.
 */
export async function runnableBinaries(
  installed: Binaries,
  account: Account | undefined,
  home: string,
): Promise<Binaries> {
  const first = await tryOut(installed, account);
  if (first.ok) return installed;
  if (!account) throw doNotRun(first.output);
  // As root it tells the two causes apart: out of reach for the account, or not made for this machine.
  const asRoot = await tryOut(installed, undefined);
  if (!asRoot.ok) throw doNotRun(asRoot.output);
  const copy = await privateCopy(installed, home);
  const second = await tryOut(copy, account);
  if (!second.ok) throw doNotRun(second.output);
  return copy;
}

function tryOut(binaries: Binaries, account: Account | undefined) {
  return runProgram(program(binaries, 'postgres'), ['--version'], { account });
}

function doNotRun(output: string): StartupProblem {
  return new StartupProblem(
    `The embedded PostgreSQL does not run on this machine (${output.trim() || 'no reason given'}); it needs glibc, which Alpine Linux lacks: set DATABASE_URL to a PostgreSQL of your own (15 or newer).`,
  );
}

async function privateCopy({ folder, version }: Binaries, home: string): Promise<Binaries> {
  await openPrivateHome(home);
  const copy = { folder: join(home, `binaries-${version}`), version };
  if (await exists(copy.folder)) return copy;
  // The name appears with the last file in place, so a copy that was cut short is never taken for one.
  const unfinished = await mkdtemp(join(home, 'unfinished-'));
  await cp(folder, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: file => !file.endsWith('.a'),
  });
  await openForReading(unfinished);
  await rename(unfinished, copy.folder).catch(async error => {
    await rm(unfinished, { recursive: true, force: true });
    // Somebody else was first.
    if (!(await exists(copy.folder))) throw error;
  });
  return copy;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** npm may have installed with a umask that keeps everybody else out. */
async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
