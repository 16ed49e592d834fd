import { Histogram, type Registry } from 'prom-client';

/** @param operation as `operationOf` calls it */
export type TellOfRequest = (operation: string, seconds: number) => void;

export function showRequests(registry: Registry): TellOfRequest {
  const seconds = new Histogram({
    name: 'sifang_http_request_seconds',
    help: 'How long GraphQL over HTTP took, by what was asked for.',
    labelNames: ['operation'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return (operation, taken) => seconds.observe({ operation }, taken);
}
