import type { Config } from '@sifang/platform';
import { layFoundation, type Foundation } from './lay-foundation.js';
import type { Running } from './run.js';

/** Lays the foundation for a program, and takes it away when the program has stopped, finished or failed to start. */
export async function onFoundation(
  config: Config,
  start: (foundation: Foundation) => Promise<Running | void>,
): Promise<Running | void> {
  const foundation = await layFoundation(config);
  let running: Running | void = undefined;
  try {
    running = await start(foundation);
  } finally {
    if (!running) await foundation.close();
  }
  return (
    running && {
      stop: async () => {
        await running.stop();
        await foundation.close();
      },
    }
  );
}
