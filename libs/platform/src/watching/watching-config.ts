import { address, wholeNumber, type Environment } from '../environment.js';

export interface WatchingConfig {
  /** Where a worker shows its figures; null: nowhere. The API shows its own at its own port. */
  readonly metricsPort: number | null;
  /** Collector of traces, such as http://collector:4318; null: none are taken. */
  readonly tracesUrl: string | null;
}

/** The second has its name from OpenTelemetry. */
export const WATCHING_VARIABLES = ['METRICS_PORT', 'OTEL_EXPORTER_OTLP_ENDPOINT'] as const;

/** @throws StartupProblem */
export function readWatchingConfig(env: Environment): WatchingConfig {
  return {
    metricsPort: env['METRICS_PORT'] ? wholeNumber(env, 'METRICS_PORT', 0, 0, 65_535) : null,
    tracesUrl: address(env, 'OTEL_EXPORTER_OTLP_ENDPOINT', ['http:', 'https:']),
  };
}
