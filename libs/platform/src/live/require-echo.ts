import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Notification } from 'pg';
import { StartupProblem } from '../startup-problem.js';

const PATIENCE_MS = 5_000;

/**
 * Whether this connection hears what another one says. Behind a pooler that lends connections by the transaction it
 * does not, and says nothing of it: everybody would look at views that never change.
 * @throws StartupProblem
 */
export async function requireEcho(listener: Client, url: string): Promise<void> {
  const channel = `echo_${randomBytes(8).toString('hex')}`;
  const done = new AbortController();
  const heard = new Promise<true>(resolve =>
    listener.on('notification', (said: Notification) => said.channel === channel && resolve(true)),
  );
  await listener.query(`LISTEN ${channel}`);
  await say(channel, url);
  const tooLate = pause(PATIENCE_MS, false, { signal: done.signal }).catch(() => false);
  const inTime = await Promise.race([heard, tooLate]);
  done.abort();
  if (!inTime)
    throw new StartupProblem(
      'Changes in the database are not heard here. DATABASE_DIRECT_URL, or DATABASE_URL without it, must lead past any pooler.',
    );
  await listener.query(`UNLISTEN ${channel}`);
}

async function say(channel: string, url: string): Promise<void> {
  const other = new Client({ connectionString: url, application_name: 'sifang echo' });
  await other.connect();
  await other.query(`NOTIFY ${channel}`);
  await other.end();
}
