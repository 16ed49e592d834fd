import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SpanSeen {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly failed: boolean;
}

/** Takes OTLP over HTTP, as a collector of traces does. */
export interface Collector {
  readonly url: string;
  readonly spans: readonly SpanSeen[];
  close(): void;
}

export async function aCollector(): Promise<Collector> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(body);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get spans() {
      return bodies.flatMap(spansIn);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function spansIn(body: string): SpanSeen[] {
  return JSON.parse(body)
    .resourceSpans.flatMap((resource: any) => resource.scopeSpans)
    .flatMap((scope: any) => scope.spans)
    .map(({ traceId, spanId, parentSpanId, name, attributes, status }: any) => ({
      ...{ traceId, spanId, parentSpanId, name, failed: status?.code === 2 },
      facts: Object.fromEntries(attributes.map(({ key, value }: any) => [key, Object.values(value)[0]])),
    }));
}
