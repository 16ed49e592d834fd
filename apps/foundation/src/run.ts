import { StartupProblem } from '@sifang/platform';

export interface Running {
  stop(): Promise<void>;
}

/** A second Ctrl-C does not wait any longer. */
const PATIENCE_MS = 10_000;

/**
 * Starts a program and stops it cleanly on Ctrl-C or SIGTERM; one that returns nothing has finished.
 * Foreseeable trouble is one sentence, not a stack.
 */
export async function run(start: () => Promise<Running | void>): Promise<void> {
  let stopping = false;
  let running: Running | null = null;
  const stop = (): void => {
    if (stopping) process.exit(130);
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    if (running) void running.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    running = (await start()) ?? null;
    if (!running) process.exit(0);
    if (stopping) await running.stop().then(() => process.exit(0));
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  const problem = asProblem(error);
  process.stderr.write(problem ? `\n${problem}\n\n` : `${String((error as Error).stack ?? error)}\n`);
  process.exit(1);
}

function asProblem(error: unknown): string | null {
  if (error instanceof StartupProblem) return error.message;
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use on ${address}. Stop the program that uses it, or choose another: PORT=3001 npm start`;
  if (code === 'EACCES' && port)
    return `Port ${port} may not be opened by this user. Choose one above 1023, such as PORT=3000.`;
  if (code === 'ENOSPC') return 'The disk is full. Free some space and start again; nothing was lost.';
  return null;
}
