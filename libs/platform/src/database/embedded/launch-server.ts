import { statfs } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { StartupProblem } from '../../startup-problem.js';
import type { Circumstances } from './circumstances.js';
import { diskFull, failureSentence } from './failure-sentence.js';
import { disownDeadPostmaster } from './postmaster.js';
import { runServer } from './run-server.js';

/** What passes by itself: a dying server that has not let go yet, or a port that somebody else took first. */
const PASSING =
  /is another (postmaster|postgres) \(PID|pre-existing shared memory block|could not bind|could not create any TCP/;
const PASSING_MS = 10_000;
const FULL_BYTES = 1_000_000;

/** Starts the server of the cluster. @throws StartupProblem when it ends, or is not ready in time. */
export async function launchServer(cluster: string, here: Circumstances): Promise<void> {
  const { dataDir } = here.places;
  const begun = Date.now();
  for (;;) {
    await disownDeadPostmaster(cluster);
    const said = await runServer(cluster, await freePort(), here);
    if (said === undefined) return;
    if (!PASSING.test(said) || Date.now() - begun > PASSING_MS) throw await explain(said, dataDir);
    await wait(100);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise(resolve => probe.close(resolve));
  return port;
}

/** On a full disk even the log stays empty. */
async function explain(said: string, dataDir: string): Promise<StartupProblem> {
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize < FULL_BYTES ? diskFull(dataDir) : failureSentence(said, dataDir);
}
