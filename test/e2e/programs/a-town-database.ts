import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ask } from '../../starters/ask.js';

const SERVER = process.env['TEST_DATABASE_URL']!;

/** A database of its own on the server of the tests, as somebody else runs one for us. */
export interface TownDatabase {
  readonly url: string;
  /** Nobody gets in any more, and whoever is in is thrown out. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function aTownDatabase(): Promise<TownDatabase> {
  const name = `programs_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: SERVER });
  await admin.connect();
  // Copies of one template wait for each other; spec files run side by side.
  await admin.query('SELECT pg_advisory_lock(1)');
  await admin.query(`CREATE DATABASE ${name} TEMPLATE town`);
  await admin.end();
  const allow = (yes: boolean) => ask(SERVER, `ALTER DATABASE ${name} ALLOW_CONNECTIONS ${yes}`);
  return {
    url: SERVER.replace(/\/[^/]*$/, `/${name}`),
    goAway: async () => {
      await allow(false);
      await ask(SERVER, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    },
    comeBack: async () => void (await allow(true)),
  };
}
