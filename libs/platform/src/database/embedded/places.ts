import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupProblem } from '../../startup-problem.js';

/** Where things are in the data folder. All absolute. */
export interface Places {
  readonly dataDir: string;
  /** The cluster, or a link to it when the server's account cannot enter the data folder. */
  readonly cluster: string;
  readonly facts: string;
  readonly log: string;
  /** Tickets of those who start or stop right now, one at a time. */
  readonly lock: string;
  /** Tickets of the processes that use the server; the last one stops it. */
  readonly users: string;
}

/** Makes the data folder when it is not there. @throws StartupProblem when it is a file or cannot be written. */
export async function openPlaces(dataDir: string): Promise<Places> {
  await mkdir(dataDir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST' || error.code === 'ENOTDIR')
      throw new StartupProblem(
        `The data directory ${dataDir} is a file, or lies below one: remove the file, or point DATA_DIR at a folder.`,
      );
    throw error;
  });
  const home = await realpath(dataDir);
  await access(home, constants.R_OK | constants.W_OK | constants.X_OK);
  const at = (name: string) => join(home, name);
  return {
    dataDir: home,
    cluster: at('postgres'),
    facts: at('postgres.json'),
    log: at('postgres.log'),
    lock: at('postgres.lock'),
    users: at('postgres.users'),
  };
}
