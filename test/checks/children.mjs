import { spawn } from 'node:child_process';

const alive = new Set();
let stopping = false;

/**
 * Runs a program in a process group of its own and keeps what it says.
 *
 * @returns {Promise<{ok: boolean, output: string, seconds: number}>}
 */
export function run(command, args, { env, minutes, onLine }) {
  if (stopping) return new Promise(() => {});
  const started = performance.now();
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, FORCE_COLOR: '0' },
  });
  alive.add(child);
  let output = '';
  const keep = text => {
    output += text;
    onLine?.(text.trimEnd().split('\n').at(-1).trim());
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const limit = setTimeout(() => {
    keep(`\nStopped after ${minutes} minutes.`);
    signalGroup(child, 'SIGKILL');
  }, minutes * 60_000);
  // A grandchild that outlives its parent would keep the pipe open, and this promise waiting, for ever.
  child.on('exit', () => signalGroup(child, 'SIGKILL'));
  return new Promise(done => {
    const end = code => {
      clearTimeout(limit);
      alive.delete(child);
      if (!stopping) done({ ok: code === 0, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', error => {
      keep(error.message);
      end(null);
    });
    child.on('close', end);
  });
}

/** Asks every running group to end, and after three seconds no longer asks. */
export async function stopAll() {
  stopping = true;
  const ends = [...alive].map(child => new Promise(done => child.once('close', done)));
  for (const child of alive) signalGroup(child, 'SIGTERM');
  const patience = setTimeout(() => {
    for (const child of alive) signalGroup(child, 'SIGKILL');
  }, 3000);
  await Promise.all(ends);
  clearTimeout(patience);
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The whole group has already ended.
  }
}
