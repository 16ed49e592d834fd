import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Bytes } from './bytes.js';
import type { S3Config } from './paper-config.js';
import { shardOf, type PaperStore } from './paper-store.js';
import { signed, type Asked } from './s3-signature.js';

const PATIENCE_MS = 60_000;
const NO_BODY = createHash('sha256').digest('hex');

/** Papers in a bucket. They are sealed before they leave, so whoever runs the store cannot read them. */
export class S3Store implements PaperStore {
  constructor(private readonly config: S3Config) {}

  async keep(id: string, path: string): Promise<void> {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    const { size } = await stat(path);
    await this.ask(id, 'PUT', hash.digest('hex'), {
      body: Readable.toWeb(createReadStream(path)) as RequestInit['body'],
      headers: { 'content-length': String(size), 'content-type': 'application/octet-stream' },
      duplex: 'half',
    });
    await rm(path);
  }

  async read(id: string): Promise<Bytes> {
    const { body } = await this.ask(id, 'GET');
    return Readable.fromWeb(body as ReadableStream) as Bytes;
  }

  async remove(id: string): Promise<void> {
    await this.ask(id, 'DELETE');
  }

  private async ask(
    id: string,
    method: Asked['method'],
    bodySha256 = NO_BODY,
    { headers, ...more }: RequestInit = {},
  ): Promise<Response> {
    const { endpoint, bucket } = this.config;
    const url = new URL(`${endpoint}/${bucket}/${shardOf(id)}`);
    const proof = signed(this.config, { method, url, bodySha256, now: new Date() });
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(url, { method, signal, headers: { ...headers, ...proof }, ...more });
    if (answer.ok || (method === 'DELETE' && answer.status === 404)) return answer;
    await answer.body?.cancel();
    throw new Error(`The store of papers answered ${method} with ${answer.status}.`);
  }
}
