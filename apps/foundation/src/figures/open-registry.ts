import type { Database } from '@sifang/platform';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { showDatabaseFigures } from './database-figures.js';

/** The figures of any process of the house: itself, its database, the queue. */
export function openRegistry(database: Database): Registry {
  const registry = new Registry();
  // The default of 10 ms is a hundred timers a second, half of what an idle server does.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 50 });
  showDatabaseFigures(registry, database);
  return registry;
}
