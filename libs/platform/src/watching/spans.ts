/** Known of a piece of work: names, codes and numbers, never what somebody wrote or who they are. */
export type Facts = Readonly<Record<string, string | number>>;

export interface Span {
  /** What begins a span inside becomes a part of this one. */
  inside<T>(work: () => T): T;
  note(facts: Facts): void;
  fail(error: unknown): void;
  end(): void;
}

export interface Spans {
  /** @param apart the beginning of a trace of its own, whatever set it off */
  begin(name: string, facts: Facts, apart: boolean): Span;
}

// One for the process, like the context of OpenTelemetry itself. Nothing of that is loaded until it is asked for.
let spans: Spans | null = null;

/** From now on; null to take traces no longer. */
export function traceBy(given: Spans | null): void {
  spans = given;
}

/** Null where no traces are taken. */
export function beginTrace(name: string, facts: Facts): Span | null {
  return spans?.begin(name, facts, true) ?? null;
}

/** A piece of work as a part of what goes on around it, where traces are taken. */
export function inSpan<T>(name: string, facts: Facts, work: (note: Span['note']) => Promise<T>): Promise<T> {
  return spans ? around(spans.begin(name, facts, false), work) : work(nothing);
}

/** A piece of work that begins a trace of its own. */
export function inTrace<T>(name: string, facts: Facts, work: (note: Span['note']) => Promise<T>): Promise<T> {
  return spans ? around(spans.begin(name, facts, true), work) : work(nothing);
}

const nothing = (): void => undefined;

async function around<T>(span: Span, work: (note: Span['note']) => Promise<T>): Promise<T> {
  try {
    return await span.inside(() => work(facts => span.note(facts)));
  } catch (error) {
    span.fail(error);
    throw error;
  } finally {
    span.end();
  }
}
