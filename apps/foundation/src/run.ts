import { StartupProblem } from '@sifang/platform';

export interface Running {
  stop(): Promise<void>;
}

/** A second Ctrl-C does not wait any longer. */
const PATIENCE_MS = 10_000;
/** The terminal gives one Ctrl-C to everybody, and npm passes its own on: two so close are one. */
const ONE_CTRL_C_MS = 500;

/**
 * Starts a program and stops it cleanly on Ctrl-C, on SIGTERM or when its terminal is closed; one that returns nothing
 * has finished. Foreseeable trouble is one sentence, not a stack.
 */
export async function run(start: () => Promise<Running | void>): Promise<void> {
  let stopping: number | null = null;
  let running: Running | null = null;
  const stop = (): void => {
    if (stopping !== null && performance.now() - stopping < ONE_CTRL_C_MS) return;
    if (stopping !== null) process.exit(130);
    stopping = performance.now();
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    if (running) void running.stop().then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  try {
    running = (await start()) ?? null;
    if (!running) process.exit(0);
    if (stopping !== null) await running.stop().then(() => process.exit(0));
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
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'The disk is full. Free some space and start again; nothing was lost.';
  return null;
}
