import { setTimeout as wait } from 'node:timers/promises';
import { program, type Binaries } from './binaries.js';
import { livingPostmaster, type Postmaster } from './postmaster.js';
import { birthmark } from './process-life.js';
import { runProgram } from './run-program.js';

const FAST_MS = 20_000;
const IMMEDIATE_MS = 5_000;

/** Ends open connections and shuts down cleanly; after 20 s without mercy, which the next start repairs. */
export async function stopServer(cluster: string, binaries: Binaries): Promise<void> {
  const postmaster = await livingPostmaster(cluster);
  if (!postmaster) return;
  if (process.platform === 'win32') return stopOnWindows(cluster, binaries);
  signal(postmaster, 'SIGINT');
  if (await isGone(postmaster, FAST_MS)) return;
  signal(postmaster, 'SIGQUIT');
  if (await isGone(postmaster, IMMEDIATE_MS)) return;
  throw new Error(`The database server (process ${postmaster.pid}) does not stop.`);
}

/** There are no signals there; pg_ctl has its own way to the server. */
async function stopOnWindows(cluster: string, binaries: Binaries): Promise<void> {
  const { ok, output } = await runProgram(program(binaries, 'pg_ctl'), ['stop', '-m', 'fast', '-D', cluster]);
  if (!ok) throw new Error(`The database server does not stop: ${output.trim()}`);
}

function signal({ pid }: Postmaster, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function isGone(postmaster: Postmaster, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while ((await birthmark(postmaster.pid)) === postmaster.birthmark) {
    if (Date.now() > deadline) return false;
    await wait(10);
  }
  return true;
}
