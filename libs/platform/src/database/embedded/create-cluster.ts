import { realpath, rename, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Circumstances } from './circumstances.js';
import { initdb } from './initdb.js';
import { layOut, sweepUnfinished } from './unfinished-cluster.js';

const WHO_MAY_CONNECT = `# Made by the program: over 127.0.0.1 and with the password only.
host all all 127.0.0.1/32 scram-sha-256
`;

/** Made beside its place and moved there when it is whole, so that a start that is cut short leaves no half cluster. */
export async function createCluster(here: Circumstances): Promise<void> {
  const { places, durable } = here;
  await sweepUnfinished(here);
  const unfinished = await layOut(here);
  // By its real path: of the data folder the account may know nothing.
  await initdb(await realpath(unfinished), here);
  // initdb let nobody connect. To the disk at once: an empty file would shut us out too.
  await writeFile(join(unfinished, 'pg_hba.conf'), WHO_MAY_CONNECT, { flush: durable });
  // An empty folder that somebody made in advance.
  await rmdir(places.cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(unfinished, places.cluster);
}
