import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupProblem } from '../../startup-problem.js';
import type { Circumstances } from './circumstances.js';
import { failureSentence } from './failure-sentence.js';
import { livingPostmaster } from './postmaster.js';
import { ensureDatabase } from './sifang-database.js';

const WRONG_PASSWORD = '28P01';
/** Connection lost, full house, starting or shutting down. */
const PASSING = /^(08|533|57)/;

/**
 * Finds a server that already runs for this cluster, left by a starter that was killed or in use by another, and waits
 * until it answers: it may just be recovering.
 * @returns its port; `'stranger'` when it does not know our password; undefined when there is none.
 * @throws StartupProblem when it lives but does not answer in time.
 */
export async function adoptServer(
  cluster: string,
  here: Circumstances,
  password: string | undefined,
): Promise<number | 'stranger' | undefined> {
  const deadline = Date.now() + here.patience;
  for (;;) {
    const postmaster = await livingPostmaster(cluster);
    if (!postmaster) return undefined;
    if (!password) return 'stranger';
    const failure = postmaster.ready ? await tryOut(postmaster.port, password, here) : 'it is not ready yet';
    if (!failure) return postmaster.port;
    if (failure === 'stranger') return failure;
    if (Date.now() > deadline)
      throw new StartupProblem(
        `The database server of ${here.places.dataDir} is running (process ${postmaster.pid}) but does not answer (${failure}): end that process and start again.`,
      );
    await wait(50);
  }
}

/** @returns why it does not answer now; undefined when it does. @throws StartupProblem when it never will. */
async function tryOut(port: number, password: string, here: Circumstances): Promise<string | undefined> {
  try {
    await ensureDatabase({ port, password }, here.patience);
    return undefined;
  } catch (error) {
    // No connection yet, or no more.
    if (!(error instanceof pg.DatabaseError)) return (error as Error).message;
    if (error.code === WRONG_PASSWORD) return 'stranger';
    if (!PASSING.test(error.code ?? '')) throw failureSentence(error.message, here.places.dataDir);
    return error.message;
  }
}
