import { resolve } from 'node:path';
import { installedBinaries } from './binaries.js';
import { bringUp } from './bring-up.js';
import { urlOf } from './connection-facts.js';
import { openPlaces } from './places.js';
import { PRIVATE_HOME } from './private-home.js';
import { refusedBySystem } from './refused-by-system.js';
import { runnableBinaries } from './runnable-binaries.js';
import { serverAccount } from './server-account.js';
import { withStartLock } from './start-lock.js';
import { stopServer } from './stop-server.js';
import { leaveTicket, liveTickets, takeBack } from './tickets.js';

export interface EmbeddedPostgres {
  /** With the password, as a superuser of a server that only this machine reaches. */
  readonly url: string;
  /** Leaves the server; whoever leaves last stops it. May be called again. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Holds the cluster, the connection facts and the log; made when it is not there. */
  readonly dataDir: string;
  /** False: a power cut may destroy everything. For tests only. Default true. */
  readonly durable?: boolean;
  readonly log?: (line: string) => void;
}

const PATIENCE_MS = 30_000;

/**
 * A real PostgreSQL on 127.0.0.1 that keeps its data in `dataDir`: started, or taken over when one runs there already.
 * It outlives us unless it is stopped, and whatever was killed, the next start repairs.
 * @throws StartupProblem for everything that a person can put right.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, log = () => undefined } = options;
  const dataDir = resolve(options.dataDir);
  try {
    const places = await openPlaces(dataDir);
    return await withStartLock(places.lock, async () => {
      const account = await serverAccount(places.cluster);
      const binaries = await runnableBinaries(await installedBinaries(), account, PRIVATE_HOME);
      const server = await bringUp({
        places,
        binaries,
        account,
        durable,
        home: PRIVATE_HOME,
        patience: PATIENCE_MS,
        log,
      });
      const ticket = await leaveTicket(places.users);
      const leave = () =>
        withStartLock(places.lock, async () => {
          await takeBack(places.users, ticket);
          if ((await liveTickets(places.users)).length === 0) await stopServer(places.cluster, binaries);
        });
      let left: Promise<void> | undefined;
      return { url: urlOf(server), stop: () => (left ??= leave()) };
    });
  } catch (error) {
    throw refusedBySystem(error, dataDir);
  }
}
