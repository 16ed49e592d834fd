import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupProblem } from '../../startup-problem.js';

/**
 * Whether there is a cluster that these binaries can serve.
 * @throws StartupProblem when something else is at its place, or one of another major version.
 */
export async function hasCluster(cluster: string, major: number): Promise<boolean> {
  if (!(await isThere(cluster))) return false;
  const names = await readdir(cluster).catch(error => throwUnlessNotFolder(error, cluster));
  // Somebody made the folder in advance.
  if (names.length === 0) return false;
  if (!names.includes('PG_VERSION'))
    throw new StartupProblem(
      `${cluster} is not a database: move it away, or point DATA_DIR at another folder.`,
    );
  const found = Number.parseInt(await readFile(join(cluster, 'PG_VERSION'), 'utf8'), 10);
  if (found === major) return true;
  const age = found > major ? 'newer' : 'older';
  throw new StartupProblem(
    `The database in ${cluster} was made by PostgreSQL ${found}, ${age} than the PostgreSQL ${major} of this program: start the version of the program that made it, or point DATA_DIR at another folder.`,
  );
}

async function isThere(cluster: string): Promise<boolean> {
  const link = await lstat(cluster).catch(() => undefined);
  if (!link) return false;
  if (await stat(cluster).catch(() => undefined)) return true;
  throw new StartupProblem(
    `${cluster} is a link to a database that is no longer there: bring it back, or remove the link to begin with an empty one.`,
  );
}

function throwUnlessNotFolder(error: NodeJS.ErrnoException, cluster: string): never {
  if (error.code !== 'ENOTDIR') throw error;
  throw new StartupProblem(`${cluster} is a file where the database should be: move it away.`);
}
