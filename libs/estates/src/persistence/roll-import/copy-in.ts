import { once } from 'node:events';
import type { Tx } from '@sifang/platform';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Small enough to have little on the way, large enough that nobody counts the calls. */
const PIECE = 64 * 1024;

export type CopyValue = string | number | null | Buffer | readonly (string | null)[];

/** Rows on their way into one table, within the caller's transaction, at the speed of COPY. */
export class CopyIn {
  private text = '';
  private failure: unknown;

  private constructor(private readonly stream: ReturnType<typeof copyFrom>) {
    stream.on('error', error => (this.failure = error));
  }

  /** @param columns in the order of the values to come */
  static async open(tx: Tx, table: string, columns: readonly string[]): Promise<CopyIn> {
    const client = (await tx.queryRunner!.connect()) as ClientBase;
    return new CopyIn(client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`)));
  }

  add(values: readonly CopyValue[]): void {
    let line = '';
    for (let at = 0; at < values.length; at++) line += (at ? '\t' : '') + written(values[at]!);
    this.text += `${line}\n`;
  }

  /** Lets the database take what it can; nobody else may ask on this connection before `close`. */
  async flush(): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.text.length < PIECE) return;
    const piece = this.text;
    this.text = '';
    if (!this.stream.write(piece))
      await Promise.race([once(this.stream, 'drain'), once(this.stream, 'error')]);
  }

  async close(): Promise<void> {
    if (this.failure) throw this.failure;
    this.stream.end(this.text);
    await once(this.stream, 'finish');
  }

  /** Leaves the connection fit for a rollback. */
  async abandon(): Promise<void> {
    if (this.stream.closed) return;
    this.stream.destroy();
    await once(this.stream, 'close').catch(() => undefined);
  }
}

const SPECIAL = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function written(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return escaped(`{${(value as readonly (string | null)[]).map(item).join(',')}}`);
}

function escaped(text: string): string {
  SPECIAL.lastIndex = 0;
  return SPECIAL.test(text) ? text.replace(SPECIAL, character => ESCAPES[character]!) : text;
}

function item(value: string | null): string {
  return value === null ? 'NULL' : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
