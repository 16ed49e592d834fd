import { randomBytes } from 'node:crypto';
import { systemClock, type Clock } from '@sifang/kernel';
import { makeLog, openDatabase, PostgresFeed, readConfig, Seals, type Database } from '@sifang/platform';
import pg from 'pg';
import { openApi, type Api } from '../../../apps/api/src/open-api.js';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { SECRET_KEY } from './secret-key.js';
import { Visitor } from './visitor.js';

export { SECRET_KEY };

export interface Town {
  readonly api: Api;
  readonly url: string;
  readonly databaseUrl: string;
  readonly database: Database;
  /** What the application has logged as a warning or an error, or from `LOG_LEVEL` on, line by line. */
  readonly logged: readonly string[];
  /** Somebody who has signed in. */
  person(id: string): Promise<Visitor>;
  /** Somebody who has not. */
  stranger(): Visitor;
  close(): Promise<void>;
}

/** What a town may be opened with. */
interface TownOptions {
  readonly clock?: Clock;
  readonly env?: Record<string, string>;
  /** Of a town that is open: another copy of the API is put on it. */
  readonly databaseUrl?: string;
}

/** A copy of the demo town with the whole application on it: real Postgres, real HTTP, real sockets. */
export async function openTown(options: TownOptions = {}): Promise<Town> {
  const databaseUrl = options.databaseUrl ?? (await copyOfTown());
  const config = readConfig({ PORT: '0', DATABASE_URL: databaseUrl, DEMO: '1', ...options.env });
  const logged: string[] = [];
  const level = options.env?.['LOG_LEVEL'] ?? 'warn';
  const log = makeLog({ level }, { write: line => void logged.push(line) });
  const database = await openDatabase(databaseUrl, config.databasePool, schemas);
  const feed = new PostgresFeed(databaseUrl, log);
  const seals = new Seals(() => SECRET_KEY);
  const api = await openApi({ config, database, feed, seals, log, clock: options.clock ?? systemClock });
  const stranger = (): Visitor => new Visitor(api.url);
  return {
    ...{ api, url: api.url, databaseUrl, database, logged, stranger },
    person: async id => {
      const visitor = stranger();
      await visitor.signIn(id);
      return visitor;
    },
    close: async () => {
      await api.close();
      await feed.close();
      await database.close();
    },
  };
}

async function copyOfTown(): Promise<string> {
  const serverUrl = process.env['TEST_DATABASE_URL']!;
  const name = `town_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  // Copies of one template wait for each other; spec files run side by side.
  await admin.query(`SELECT pg_advisory_lock(1)`);
  await admin.query(`CREATE DATABASE ${name} TEMPLATE town`);
  await admin.end();
  return serverUrl.replace(/\/[^/]*$/, `/${name}`);
}
