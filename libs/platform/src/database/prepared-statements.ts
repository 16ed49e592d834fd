import { Client } from 'pg';

/** What is asked once or twice is not worth remembering. */
const USES_BEFORE = 3;
/** Each takes some 10 KB in every connection of Postgres; all acts together have about half as many. */
const MOST = 400;

/** Gives names to texts that come again and again. One name always goes with one text, as Postgres wants it. */
export class PreparedStatements {
  private readonly uses = new Map<string, number>();
  private readonly names = new Map<string, string>();

  /** Null: not yet, or there are too many already. */
  nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const uses = (this.uses.get(text) ?? 0) + 1;
    if (uses === 1 && this.uses.size >= MOST) return null;
    this.uses.set(text, uses);
    if (uses <= USES_BEFORE) return null;
    const name = `often-${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}

type Ask = (...asked: unknown[]) => Promise<unknown>;

/**
 * A client for TypeORM, which sends nothing but text: Postgres reads and plans a text anew each time, and for most of
 * our statements that takes longer than running them. Those with parameters are prepared once in each connection.
 */
export function preparingClient(statements = new PreparedStatements()): typeof Client {
  class PreparingClient extends Client {}
  const query: Ask = function (this: Client, text, values, ...rest) {
    const often = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const name = often ? statements.nameOf(text) : null;
    // Looked up each time, for tests count what goes through it.
    const ask = Client.prototype.query as unknown as Ask;
    return name === null
      ? ask.call(this, text, values, ...rest)
      : ask.call(this, { name, text, values }, ...rest);
  };
  Object.assign(PreparingClient.prototype, { query });
  return PreparingClient;
}
