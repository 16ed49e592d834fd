import { useSyncExternalStore } from 'react';

/*
 * The server's clock, for countdowns. Whatever the server says of the time is old by the time it arrives, so the
 * latest claim, carried on by the device's steady clock, is the best one; a wrong wall clock on a phone does no harm.
 */
let offset: number | undefined;

/** Takes in a time the server gave: ISO 8601 or an HTTP date. */
export function hearClock(time: string | null | undefined): void {
  const claim = Date.parse(time ?? '') - performance.now();
  if (!Number.isNaN(claim)) offset = Math.max(offset ?? claim, claim);
}

/** Milliseconds since the epoch, as the server counts them. */
export function serverNow(): number {
  return offset === undefined ? Date.now() : performance.now() + offset;
}

/** The server's time, renewed each second. */
export function useServerNow(): number {
  return useSyncExternalStore(everySecond, wholeSecond);
}

function wholeSecond(): number {
  return Math.floor(serverNow() / 1000) * 1000;
}

function everySecond(tell: () => void): () => void {
  const timer = setInterval(tell, 250);
  return () => clearInterval(timer);
}
