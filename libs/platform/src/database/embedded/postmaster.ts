import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthmark } from './process-life.js';
import { runProgram } from './run-program.js';

/** The main process of a running server, as `postmaster.pid` and the system agree on it. */
export interface Postmaster {
  readonly pid: number;
  readonly birthmark: string;
  readonly port: number;
  /** Has said that it takes connections. */
  readonly ready: boolean;
}

/** Undefined when none lives. The number in a file left behind may long belong to somebody else. */
export async function livingPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = await pidFile(cluster);
  const pid = Number(lines[0]);
  // Negative: single-user mode.
  if (!(pid > 0)) return undefined;
  const mark = await birthmark(pid);
  if (!mark || !(await worksIn(pid, cluster))) return undefined;
  return { pid, birthmark: mark, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * A new server refuses to start while the number in `postmaster.pid` is taken, be it by a zombie that nobody collects or
 * by a stranger after a restart of the container. It takes the number of its own parent for stale, so we put ours there.
 * The rest of the file stays: by its shared memory the new server finds out whether old backends are still at work.
 */
export async function disownDeadPostmaster(cluster: string): Promise<void> {
  const [first, ...rest] = await pidFile(cluster);
  const pid = Math.abs(Number(first));
  if (!pid || ((await birthmark(pid)) && (await worksIn(pid, cluster)))) return;
  await writeFile(join(cluster, 'postmaster.pid'), [process.pid, ...rest].join('\n'));
}

async function pidFile(cluster: string): Promise<string[]> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  return text.split('\n');
}

/** A server works in the folder of its cluster, under whatever path that was opened or has been moved to. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return isPostgres(pid);
  const [its, ours] = await Promise.all([stat(`/proc/${pid}/cwd`).catch(() => undefined), stat(cluster)]);
  return its !== undefined && its.ino === ours.ino && its.dev === ours.dev;
}

async function isPostgres(pid: number): Promise<boolean> {
  return (await runProgram('ps', ['-o', 'comm=', '-p', String(pid)])).output.includes('postgres');
}
