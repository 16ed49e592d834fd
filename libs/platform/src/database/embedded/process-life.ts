import { readFile } from 'node:fs/promises';
import { runProgram } from './run-program.js';

/**
 * A mark that only this very process has, because numbers are given again, in a container after every restart.
 * Letters, digits and dashes. Undefined when there is no such process; a zombie is none.
 */
export async function birthmark(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return fromProc(pid);
  if (process.platform !== 'win32') return fromPs(pid);
  return isSignallable(pid) ? 'alive' : undefined;
}

async function fromProc(pid: number): Promise<string | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (!line) return undefined;
  // The name of the program stands in brackets and may hold anything, brackets too.
  const [state, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? undefined : rest[18];
}

async function fromPs(pid: number): Promise<string | undefined> {
  const { ok, output } = await runProgram('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]);
  const [state, ...begun] = output.trim().split(/\s+/);
  return !ok || !state || state.startsWith('Z') ? undefined : begun.join('-').replaceAll(':', '-');
}

function isSignallable(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
