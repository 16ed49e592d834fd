import { createClient } from 'graphql-ws/client';
import { BLIP, type LinkFacts, linkState, type LinkState } from './link-state';
import { retryDelay } from './retry-delay';
import { serverNow } from './server-clock';

const PATIENCE = 5_000;

let facts: LinkFacts = { heardAt: null, lostAt: null, joined: false };
let state: LinkState = { kind: 'catching-up' };
let operations = 0;
/** Tries in vain since the last message. The client's own count begins anew as soon as a socket opens. */
let retries = 0;
let closedWith: number | undefined;
let silence: ReturnType<typeof setTimeout> | undefined;
let stopWaiting = () => {};
const listeners = new Set<() => void>();

/** The page's only socket. It opens with the first subscription and never gives up. */
export const link = createClient({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  lazy: true,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: waitBeforeRetry,
  keepAlive: 10_000,
  generateID: () => String(++operations),
  on: {
    connected: () => note({ joined: true }),
    closed,
    // A frozen network closes nothing by itself: a ping without a pong does.
    ping: received => {
      if (!received) silence = setTimeout(() => link.terminate(), PATIENCE);
    },
    pong: received => {
      if (received) clearTimeout(silence);
      heardAlive();
    },
  },
});

export function currentLinkState(): LinkState {
  return state;
}

export function onLinkState(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** A message came: from now on this page misses nothing. */
export function heard(): void {
  retries = 0;
  note({ heardAt: serverNow(), lostAt: null });
}

/** The subscription ended although the socket may stand. */
export function interrupted(): void {
  note({ lostAt: facts.lostAt ?? serverNow() });
}

function waitBeforeRetry(): Promise<void> {
  const wait = retryDelay(retries++, closedWith);
  closedWith = undefined;
  return new Promise(resolve => {
    const timer = setTimeout(resolve, wait);
    stopWaiting = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function heardAlive(): void {
  if (facts.lostAt === null) note({ heardAt: serverNow() });
}

function closed(event: unknown): void {
  clearTimeout(silence);
  closedWith = (event as CloseEvent).code;
  const leftByUs = closedWith === 1000;
  note(
    leftByUs
      ? { heardAt: null, lostAt: null, joined: false }
      : { joined: false, lostAt: facts.lostAt ?? serverNow() },
  );
}

function note(change: Partial<LinkFacts>): void {
  facts = { ...facts, ...change };
  settle();
  if (facts.lostAt !== null) setTimeout(settle, BLIP + 20);
}

function settle(): void {
  const next = linkState(facts, serverNow());
  if (next.kind === state.kind) return;
  state = next;
  listeners.forEach(tell => tell());
}

addEventListener('offline', () => link.terminate());
addEventListener('online', () => stopWaiting());
// A phone that slept in a pocket finds out now, not with the next ping.
document.addEventListener('visibilitychange', () => {
  const quiet = facts.heardAt !== null && serverNow() - facts.heardAt > 20_000;
  if (document.visibilityState === 'visible' && quiet) link.terminate();
});
