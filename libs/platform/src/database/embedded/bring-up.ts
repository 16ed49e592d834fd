import { realpath } from 'node:fs/promises';
import { StartupProblem } from '../../startup-problem.js';
import { adoptServer } from './adopt-server.js';
import { majorVersion } from './binaries.js';
import type { Circumstances } from './circumstances.js';
import { keepFacts, knownPassword } from './connection-facts.js';
import { createCluster } from './create-cluster.js';
import { hasCluster } from './existing-cluster.js';
import { launchServer } from './launch-server.js';
import { setNewPassword } from './set-password.js';
import { stopServer } from './stop-server.js';
import { holderOf, liveTickets } from './tickets.js';

interface Server {
  readonly port: number;
  readonly password: string;
}

/** A server that answers and has the program's database: the one that runs already, or a new one. */
export async function bringUp(here: Circumstances): Promise<Server> {
  const { places, binaries, log } = here;
  const isFirst = !(await hasCluster(places.cluster, majorVersion(binaries)));
  if (isFirst) {
    log('First start: the database is being made.');
    await createCluster(here);
  }
  const server = await findOrLaunch(here, isFirst ? undefined : await knownPassword(places));
  await keepFacts(places, { ...server, version: binaries.version });
  return server;
}

/** Each round ends with asking the server itself, so a password that does not fit costs a round and nothing else. */
async function findOrLaunch(here: Circumstances, known: string | undefined): Promise<Server> {
  const cluster = await realpath(here.places.cluster);
  let password = known;
  for (let round = 0; round < 3; round++) {
    const port = await adoptServer(cluster, here, password).catch(async error => {
      // What we launched in vain we take away again.
      if (round > 0) await stopServer(cluster, here.binaries);
      throw error;
    });
    if (password && typeof port === 'number') return { port, password };
    if (port === 'stranger') {
      await evict(cluster, here);
      password = undefined;
    }
    password ??= await setNewPassword(cluster, here);
    await launchServer(cluster, here);
  }
  throw new StartupProblem(
    `The database in ${here.places.dataDir} starts and ends again: look into ${here.places.log}.`,
  );
}

/** `postgres.json` was lost while its server went on: without the password it must make way for one that has a new one. */
async function evict(cluster: string, { places, binaries }: Circumstances): Promise<void> {
  const [user] = await liveTickets(places.users);
  if (user)
    throw new StartupProblem(
      `${places.facts} was lost while process ${holderOf(user)} uses the database: end that process and start again.`,
    );
  await stopServer(cluster, binaries);
}
