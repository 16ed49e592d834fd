import { setTimeout as pause } from 'node:timers/promises';
import { context, ROOT_CONTEXT, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { Refusal } from '@sifang/kernel';
import { traceBy, type Facts, type Span } from '@sifang/platform';
import { traceStatements } from './statements.js';

/** A collector that is away must not keep the program from stopping. */
const PATIENCE_MS = 2_000;

/**
 * Loaded by those alone who send traces somewhere. The spans are our own: the ready-made instrumentations change
 * modules while they are loaded, which modules imported as ESM have mostly escaped.
 * @param url of the collector, without `/v1/traces`
 * @returns how to stop, once what was taken has been sent
 */
export function openTracing(url: string): () => Promise<void> {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'sifang' }),
    spanProcessors: [
      new BatchSpanProcessor(new OTLPTraceExporter({ url: `${url.replace(/\/+$/, '')}/v1/traces` })),
    ],
  });
  provider.register();
  const tracer = provider.getTracer('sifang');
  traceBy({ begin: (name, facts, apart) => begin(tracer, name, facts, apart) });
  const untrace = traceStatements(tracer);
  return async () => {
    traceBy(null);
    untrace();
    await Promise.race([
      provider.shutdown().catch(() => undefined),
      pause(PATIENCE_MS, null, { ref: false }),
    ]);
    trace.disable();
    context.disable();
  };
}

function begin(tracer: Tracer, name: string, facts: Facts, apart: boolean): Span {
  const around = apart ? ROOT_CONTEXT : context.active();
  const span = tracer.startSpan(name, { attributes: { ...facts } }, around);
  const within = trace.setSpan(around, span);
  return {
    inside: work => context.with(within, work),
    note: noted => void span.setAttributes({ ...noted }),
    // An error's message may hold what somebody wrote; the log has it, under the same request.
    fail: error => {
      if (error instanceof Refusal) return;
      const kind = error instanceof Error ? error.name : 'unknown';
      span.setStatus({ code: SpanStatusCode.ERROR, message: kind });
    },
    end: () => span.end(),
  };
}
