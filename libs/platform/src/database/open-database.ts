import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { StartupProblem } from '../startup-problem.js';
import { Database } from './database.js';
import { preparingClient } from './prepared-statements.js';
import { SnakeCase } from './snake-case.js';

export interface Schema {
  readonly tables: readonly (new () => object)[];
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/**
 * Ten seconds, as `pg` comes, are a pause in any meeting; then the next act waited for a new connection and its plans:
 * 70 ms instead of 20.
 */
const IDLE_MS = 10 * 60_000;

/** Connects and brings the tables up to date. @throws StartupProblem when the server cannot be used. */
export async function openDatabase(url: string, pool: number, schemas: readonly Schema[]): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url,
    poolSize: pool,
    entities: schemas.flatMap(schema => schema.tables) as unknown as EntitySchema[],
    migrations: schemas.flatMap(schema => schema.migrations) as unknown as string[],
    namingStrategy: new SnakeCase(),
    synchronize: false,
    applicationName: 'sifang',
    extra: { Client: preparingClient(), idleTimeoutMillis: IDLE_MS, keepAlive: true },
  });
  try {
    await reach(source);
    await requireVersion(source);
    await migrate(source);
    return new Database(source);
  } catch (error) {
    if (source.isInitialized) await source.destroy();
    throw error;
  }
}

async function reach(source: DataSource): Promise<void> {
  await source.initialize().catch((error: Error & { errors?: Error[] }) => {
    // A name with several addresses fails with one error for each, and no words of its own.
    const reason = error.message || error.errors?.[0]?.message;
    throw new StartupProblem(`The database cannot be reached (${reason}). Check DATABASE_URL.`);
  });
}

async function requireVersion(source: DataSource): Promise<void> {
  const [row] = await source.query<{ version: string }[]>(
    `SELECT current_setting('server_version_num') AS version`,
  );
  if (Number(row?.version) < 150_000)
    throw new StartupProblem('The database is older than PostgreSQL 15; please use 15 or newer.');
}

const NOT_ALLOWED = '42501';

/** Two instances may start at once: the lock makes the second wait and then find nothing left to do. */
async function migrate(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    // Of the transaction, not of the session: a pooler may hand the session to somebody else.
    await runner.startTransaction();
    await runner.query(`SELECT pg_advisory_xact_lock(hashtext('sifang migrations'))`);
    await requireKnownMigrations(source);
    await source.runMigrations({ transaction: 'all' }).catch((error: Error & { code?: string }) => {
      if (error.code !== NOT_ALLOWED) throw error;
      throw new StartupProblem(
        `The user in DATABASE_URL may not make tables (${error.message}): make it the owner of the database.`,
      );
    });
  } finally {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    await runner.release();
  }
}

async function requireKnownMigrations(source: DataSource): Promise<void> {
  const known = new Set(source.migrations.map(migration => migration.name ?? migration.constructor.name));
  const [table] = await source.query<{ name: string | null }[]>(`SELECT to_regclass('migrations') AS name`);
  if (!table?.name) return;
  const applied = await source.query<{ name: string }[]>(`SELECT name FROM migrations`);
  const unknown = applied.find(({ name }) => !known.has(name));
  if (unknown)
    throw new StartupProblem(
      `The data was written by a newer version of this program (migration ${unknown.name} is unknown here). Start that version, or point DATA_DIR or DATABASE_URL at other data.`,
    );
}
