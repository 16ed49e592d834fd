/** What a server says when it closes a socket: it restarts; it cannot let anybody else in now. */
export const CLOSED = { restart: 1012, tryAgainLater: 1013 } as const;

const FIRST_WAIT = 500;
/** So that all are back within ten seconds of the server's return, however long it was away. */
const LONGEST_WAIT = 6_000;

/**
 * Random between half and all of 0.5, 1, 2, 4, 6 s: five hundred phones must not come back in step. After a restart
 * from 1.5 s on, for then a whole hall comes at once and nobody is told of less than two seconds; from 4 s on when the
 * server was full.
 *
 * @param retries how often it was tried in vain since the last message
 * @param code what the socket was closed with
 * @returns milliseconds
 */
export function retryDelay(retries: number, code?: number, chance = Math.random()): number {
  return Math.min(LONGEST_WAIT, firstWait(code) * 2 ** retries) * (0.5 + chance / 2);
}

function firstWait(code: number | undefined): number {
  if (code === CLOSED.tryAgainLater) return 4_000;
  return code === CLOSED.restart ? 1_500 : FIRST_WAIT;
}
