import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { StartupProblem } from '../../startup-problem.js';
import { program } from './binaries.js';
import type { Circumstances } from './circumstances.js';
import { lastWords } from './failure-sentence.js';
import { livingPostmaster } from './postmaster.js';
import { plainEnvironment } from './run-program.js';
import { settingsFor } from './settings.js';

const LOG_BYTES = 10_000_000;

/**
 * Starts `postgres` and waits until it takes connections; its log is a file, because it may outlive us.
 * @returns undefined when it is ready; what it said when it ended.
 * @throws StartupProblem when it is neither in time.
 */
export async function runServer(
  cluster: string,
  port: number,
  here: Circumstances,
): Promise<string | undefined> {
  const { log: file, dataDir } = here.places;
  const log = await openLog(file);
  const from = (await log.stat()).size;
  const outcome = await outcomeOf(spawnServer(cluster, port, log, here), cluster, here.patience);
  await log.close();
  if (outcome === 'ready') return undefined;
  const said = (await readFile(file)).subarray(from).toString();
  if (outcome !== 'late') return `${said}${outcome}`;
  throw new StartupProblem(
    `The database in ${dataDir} was not ready after ${here.patience / 1000} s and goes on trying; it says: "${lastWords(said)}". Wait and start again, or look into ${file}.`,
  );
}

async function openLog(file: string): Promise<FileHandle> {
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > LOG_BYTES) await rename(file, `${file}.old`);
  return open(file, 'a', 0o600);
}

function spawnServer(cluster: string, port: number, log: FileHandle, here: Circumstances): ChildProcess {
  const args = ['-D', cluster, '-p', String(port), ...settingsFor(here.durable)];
  const server = spawn(program(here.binaries, 'postgres'), args, {
    ...here.account,
    cwd: '/',
    env: plainEnvironment(),
    stdio: ['ignore', log.fd, log.fd],
    windowsHide: true,
    // A process group of its own: Ctrl-C in the terminal is for us, who stop it after the last answer went out.
    detached: true,
  });
  server.unref();
  return server;
}

/** @returns `'ready'`, `'late'`, or why it could not be started, empty when the log says why. */
async function outcomeOf(server: ChildProcess, cluster: string, patience: number): Promise<string> {
  const deadline = Date.now() + patience;
  let ended: string | undefined;
  server.once('error', error => (ended = error.message)).once('exit', () => (ended ??= ''));
  while (ended === undefined) {
    const postmaster = await livingPostmaster(cluster);
    if (postmaster?.ready && postmaster.pid === server.pid) return 'ready';
    if (Date.now() > deadline) return 'late';
    await wait(10);
  }
  return ended;
}
