import { spawn } from 'node:child_process';
import type { Account } from './account.js';

export interface Outcome {
  readonly ok: boolean;
  /** What it printed on both channels, or why it could not even start. */
  readonly output: string;
}

/** Runs a program to its end, in English, in UTC and in a folder that every account may enter. Never throws. */
export function runProgram(
  file: string,
  args: readonly string[],
  how: { readonly account?: Account | undefined; readonly input?: string } = {},
): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(file, args, { ...how.account, cwd: '/', env: plainEnvironment(), windowsHide: true });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    // A program that ends early leaves the pipe broken; how it ended is told by `close`.
    child.stdin.on('error', () => undefined);
    child.stdin.end(how.input ?? '');
    child.on('error', error => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', code => resolve({ ok: code === 0, output }));
  });
}

/** Without PGPORT, PGDATA, LC_* and the like of whoever starts us; error messages are read by a program, so in English. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, SystemRoot, TEMP } = process.env;
  return { PATH, TMPDIR, SystemRoot, TEMP, LC_ALL: 'C', TZ: 'UTC' };
}
