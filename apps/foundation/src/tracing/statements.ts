import { context, SpanKind, SpanStatusCode, trace, type Span, type Tracer } from '@opentelemetry/api';
import pg from 'pg';

type Callback = (error: Error | null | undefined, result: unknown) => void;
type Query = (this: pg.Client, ...args: unknown[]) => unknown;

interface Asked {
  readonly name?: string;
  readonly text?: string;
  /** Of what runs for longer than one answer, such as COPY. */
  readonly submit?: unknown;
}

/**
 * Every statement that is part of something traced, whichever pool or library sends it. Its text has places for
 * values; the values stay away. @returns how to undo it
 */
export function traceStatements(tracer: Tracer): () => void {
  const client = pg.Client.prototype as unknown as { query: Query };
  const query = client.query;
  client.query = function (...args) {
    const asked = askedBy(args[0]);
    if (!trace.getActiveSpan() || asked.submit) return query.apply(this, args);
    const span = tracer.startSpan(nameOf(asked), {
      kind: SpanKind.CLIENT,
      attributes: { 'db.system.name': 'postgresql', 'db.query.text': asked.text ?? '' },
    });
    const answered = args.at(-1);
    if (typeof answered !== 'function') return endWith(span, query.apply(this, args) as Promise<unknown>);
    const tell: Callback = (error, result) => {
      end(span, error);
      (answered as Callback)(error, result);
    };
    return query.apply(this, [...args.slice(0, -1), context.bind(context.active(), tell)]);
  };
  return () => void (client.query = query);
}

function askedBy(first: unknown): Asked {
  return typeof first === 'string' ? { text: first } : ((first ?? {}) as Asked);
}

function nameOf({ name, text = '' }: Asked): string {
  return `sql ${name ?? /\w+/.exec(text)?.[0] ?? ''}`;
}

async function endWith(span: Span, answer: Promise<unknown>): Promise<unknown> {
  try {
    const result = await answer;
    end(span, null);
    return result;
  } catch (error) {
    end(span, error as Error);
    throw error;
  }
}

function end(span: Span, error: Error | null | undefined): void {
  if (error)
    span.setStatus({ code: SpanStatusCode.ERROR, message: (error as { code?: string }).code ?? error.name });
  span.end();
}
