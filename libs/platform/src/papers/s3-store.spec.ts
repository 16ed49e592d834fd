import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Store } from './s3-store.js';

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const ID = '0192f0c1-0000-7000-8000-0000000000ab';

/** A store that keeps objects in memory and checks the signature by itself, from what came over the line. */
class SmallS3 {
  readonly objects = new Map<string, Buffer>();
  private server: Server;

  async open(): Promise<string> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): Promise<unknown> {
    this.server.closeAllConnections();
    return new Promise(resolve => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk as Buffer);
    const content = Buffer.concat(body);
    const path = request.url!;
    if (!this.proven(request, content)) return void response.writeHead(403).end();
    if (request.method === 'PUT') this.objects.set(path, content);
    const found = this.objects.get(path);
    if (request.method === 'DELETE') this.objects.delete(path);
    response.writeHead(found ? 200 : 404).end(request.method === 'GET' ? found : undefined);
  }

  private proven({ method, url, headers }: IncomingMessage, content: Buffer): boolean {
    const match = /^AWS4-HMAC-SHA256 Credential=(.+?), SignedHeaders=(.+?), Signature=(.+)$/.exec(
      headers.authorization!,
    )!;
    const [, credential, names, signature] = match as unknown as [string, string, string, string];
    const [who, day, region, service, end] = credential.split('/') as [
      string,
      string,
      string,
      string,
      string,
    ];
    const sum = createHash('sha256').update(content).digest('hex');
    if (who !== KEYS.accessKeyId || headers['x-amz-content-sha256'] !== sum) return false;
    if (method === 'PUT' && headers['content-length'] !== String(content.length)) return false;
    const lines = names
      .split(';')
      .map(name => `${name}:${String(headers[name])}\n`)
      .join('');
    const canonical = `${method}\n${url}\n\n${lines}\n${names}\n${sum}`;
    const text = `AWS4-HMAC-SHA256\n${String(headers['x-amz-date'])}\n${day}/${region}/${service}/${end}\n${createHash('sha256').update(canonical).digest('hex')}`;
    const step = (key: string | Buffer, part: string): Buffer =>
      createHmac('sha256', key).update(part).digest();
    const key = step(step(step(step(`AWS4${KEYS.secretAccessKey}`, day), region), service), end);
    return createHmac('sha256', key).update(text).digest('hex') === signature;
  }
}

describe('a store that speaks S3', () => {
  const s3 = new SmallS3();
  let endpoint: string;
  let folder: string;
  beforeAll(async () => {
    endpoint = await s3.open();
    folder = await mkdtemp(join(tmpdir(), 'sifang-s3-'));
  });
  afterAll(async () => {
    await s3.close();
    await rm(folder, { recursive: true });
  });
  const store = (changes = {}): S3Store =>
    new S3Store({ endpoint, region: 'cn-north-1', bucket: 'sifang', ...KEYS, ...changes });

  async function keep(content: Buffer, into = store()): Promise<void> {
    await writeFile(join(folder, 'incoming'), content);
    await into.keep(ID, join(folder, 'incoming'));
  }
  async function read(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of await store().read(ID)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  }

  it('keeps a file under a shard of its id, gives it back, and lets it go, also twice', async () => {
    const content = Buffer.alloc(3_000_000, '路');
    await keep(content);
    expect([...s3.objects.keys()]).toEqual([`/sifang/papers/ab/${ID}`]);
    expect((await read()).equals(content)).toBe(true);
    expect(await readdir(folder)).toEqual([]);
    await store().remove(ID);
    await store().remove(ID);
    expect(s3.objects.size).toBe(0);
    await expect(read()).rejects.toThrow('404');
  });

  it('tells who cannot prove who asks', async () => {
    await expect(keep(Buffer.from('x'), store({ secretAccessKey: 'wrong' }))).rejects.toThrow('403');
    expect(s3.objects.size).toBe(0);
  });
});
