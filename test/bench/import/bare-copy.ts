import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const UNIT = 'id, estate_id, building, section, room, use, area, area_source, status, ownership, remark';
const OWNER =
  'id, unit_id, position, name, id_suffix, version, since, recorded_at, phone_sealed, phone_digest';
const PIECE = 64 * 1024;

/** The limit: rows that are already judged, sealed and written as COPY wants them, into the same tables with the same keys. */
export class BareCopy {
  private units: Buffer = Buffer.alloc(0);
  private owners: Buffer = Buffer.alloc(0);

  private constructor(private readonly client: pg.Client) {}

  static async open(databaseUrl: string): Promise<BareCopy> {
    const client = new pg.Client({ connectionString: databaseUrl });
    // Whoever interrupts the run takes the server away too.
    client.on('error', () => undefined);
    await client.connect();
    return new BareCopy(client);
  }

  /** Remembers what stands in the register now. */
  async learn(): Promise<void> {
    this.units = await this.out(`unit (${UNIT})`);
    this.owners = await this.out(`unit_owner (${OWNER})`);
  }

  /** An empty register, and nothing left of any import. */
  async clear(): Promise<void> {
    await this.client.query('TRUNCATE unit, roll_import_row, roll_import CASCADE');
    await this.client.query('CHECKPOINT');
  }

  /** @returns ms, from the first byte to the commit */
  async run(): Promise<number> {
    const began = performance.now();
    await this.client.query('BEGIN');
    await this.in(`unit (${UNIT})`, this.units);
    await this.in(`unit_owner (${OWNER})`, this.owners);
    await this.client.query('COMMIT');
    return performance.now() - began;
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  private async out(what: string): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of this.client.query(copyTo(`COPY ${what} TO STDOUT`)))
      pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }

  private async in(what: string, content: Buffer): Promise<void> {
    const stream = this.client.query(copyFrom(`COPY ${what} FROM STDIN`));
    for (let at = 0; at < content.length; at += PIECE)
      if (!stream.write(content.subarray(at, at + PIECE))) await once(stream, 'drain');
    stream.end();
    await once(stream, 'finish');
  }
}
