import type { Acts } from '@sifang/platform';
import type { Logger } from 'pino';

/** A line for each act at `debug`, with the request that asked for it; a failure is an error that the edge logs. */
export function logActs(acts: Acts, log: Logger): void {
  acts.onEnded(({ act, outcome, seconds, requestId }) =>
    log.debug({ requestId, act, outcome, ms: Math.round(seconds * 1_000) }, 'act ended'),
  );
}
