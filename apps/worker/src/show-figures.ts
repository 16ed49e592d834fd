import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupProblem, type Database, type PlatformOptions } from '@sifang/platform';
import { openRegistry } from '../../foundation/src/figures/open-registry.js';

export interface FiguresDoor {
  close(): void;
}

/** Where METRICS_PORT is set: /metrics for Prometheus, /readyz for whoever restarts what hangs. @throws StartupProblem */
export async function showFigures({ config, database, log }: PlatformOptions): Promise<FiguresDoor> {
  if (config.metricsPort === null) return { close: () => undefined };
  const registry = openRegistry(database);
  const server = createServer((request, response) => {
    if (request.url === '/metrics')
      return void registry.metrics().then(text => answer(response, 200, text, registry.contentType));
    if (request.url === '/readyz')
      return void isReady(database).then(ready => answer(response, ready ? 200 : 503));
    answer(response, 404);
  });
  await once(server.listen(config.metricsPort, config.host), 'listening').catch(
    ({ code }: NodeJS.ErrnoException) => {
      throw new StartupProblem(`METRICS_PORT=${config.metricsPort} cannot be opened (${code}).`);
    },
  );
  log.info({ port: (server.address() as AddressInfo).port }, 'figures shown');
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(response: ServerResponse, status: number, text = '', type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}

async function isReady(database: Database): Promise<boolean> {
  return database.rows('ready', 'SELECT 1', []).then(
    () => true,
    () => false,
  );
}
