import type { Database } from '@sifang/platform';
import type { Registry } from 'prom-client';
import { Stored } from './stored.js';
import { showNumber, showParts } from './show.js';

/** Connections of this process, and what all copies find in the one database. */
export function showDatabaseFigures(registry: Registry, database: Database): void {
  showParts(
    {
      registry,
      name: 'sifang_database_connections',
      help: 'Connections of this process, by what they do: busy or idle.',
      label: 'state',
    },
    () => ({ busy: database.connections.busy, idle: database.connections.idle }),
  );
  showNumber(
    {
      registry,
      name: 'sifang_database_waiting',
      help: 'Questions of this process that wait for a connection.',
    },
    () => database.connections.waiting,
  );

  const stored = new Stored(database);
  showNumber({ registry, name: 'sifang_database_up', help: 'Whether the database answers.' }, async () =>
    (await stored.read()) ? 1 : 0,
  );
  showNumber(
    {
      registry,
      name: 'sifang_outbox_oldest_seconds',
      help: 'Age of the oldest message that the outbox keeps; each night those of more than two days go.',
    },
    async () => (await stored.read())?.oldestMessage ?? NaN,
  );
  showParts(
    {
      registry,
      name: 'sifang_jobs',
      help: 'Jobs in the queue that all workers share: due, later, failing (also counted among these two), given-up.',
      label: 'state',
    },
    async () => {
      const { due, later, failing, givenUp } = (await stored.read())?.jobs ?? UNKNOWN;
      return { due, later, failing, 'given-up': givenUp };
    },
  );
  showNumber(
    {
      registry,
      name: 'sifang_jobs_oldest_due_seconds',
      help: 'How long the first of the due jobs has waited for a worker.',
    },
    async () => (await stored.read())?.jobs.oldestDue ?? NaN,
  );
}

/** An old number would say that all is well. */
const UNKNOWN = { due: NaN, later: NaN, failing: NaN, givenUp: NaN };
