import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { pastMeetings } from './past-meetings.js';
import { rowsOf, type Rows, type Value } from './rows.js';
import type { Size } from './size.js';

export interface Populated {
  readonly rows: number;
  readonly seconds: number;
  /** Of the whole database: what the place took before a single meeting, and then with all past ones. */
  readonly placeBytes: number;
  readonly pastBytes: number;
  readonly pastMeetings: number;
}

const CHUNK = 64 * 1024;

/** Copies a whole place into a database that may hold others already. */
export async function populate(databaseUrl: string, size: Size): Promise<Populated> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const begun = performance.now();
  // Who may, spares millions of look-ups: the rows refer to each other by construction. Whoever may not, checks them all.
  await client.query(
    `DO $$ BEGIN SET session_replication_role = replica; EXCEPTION WHEN insufficient_privilege THEN END $$`,
  );
  const empty = await sizeOfDatabase(client);
  let rows = 0;
  for (const table of rowsOf(size)) rows += await copyIn(client, table);
  const placed = await sizeOfDatabase(client);
  for (const table of pastMeetings(size)) rows += await copyIn(client, table);
  const full = await sizeOfDatabase(client);
  await client.query('RESET session_replication_role');
  // As autovacuum would have done long ago: lists read their counts from indexes alone.
  await client.query('VACUUM ANALYZE');
  await client.query('CHECKPOINT').catch(() => undefined);
  await client.end();
  return {
    ...{ rows, seconds: (performance.now() - begun) / 1000 },
    ...{ placeBytes: placed - empty, pastBytes: full - placed, pastMeetings: size.estates * size.past },
  };
}

async function sizeOfDatabase(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ size: string }>(
    'SELECT pg_database_size(current_database()) AS size',
  );
  return Number(rows[0]!.size);
}

async function copyIn(client: pg.Client, { table, columns, rows }: Rows): Promise<number> {
  const copy = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), copy);
  return copy.rowCount ?? 0;
}

function* chunks(rows: Rows['rows']): Generator<string> {
  let text = '';
  for (const row of rows) {
    text += `${row.map(asText).join('\t')}\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

function asText(value: Value): string {
  return value === null ? '\\N' : String(value);
}
