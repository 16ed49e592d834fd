import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Api } from '../../apps/api/src/open-api.js';
import { answer } from '../bench/processes/answer.js';
import { openApplication } from '../bench/town/application.js';

export interface CopySetup {
  readonly databaseUrl: string;
  readonly port: number;
}

const delay = monitorEventLoopDelay({ resolution: 5 });
let api: Api;

answer({
  open: async ({ databaseUrl, port }: CopySetup) => {
    // That it loses the connection on which it hears of changes is meant to happen.
    api = await openApplication(databaseUrl, { PORT: String(port), LOG_LEVEL: 'error' });
    delay.enable();
    return api.url;
  },
  close: () => api.close(),
  /** Longest stall of the event loop since it was asked last, in ms. */
  stall: () => {
    const longest = delay.max / 1e6;
    delay.reset();
    return longest;
  },
});
