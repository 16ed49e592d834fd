import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@sifang/platform';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { sweepPapers } from '../../../libs/platform/src/papers/sweep-papers.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda]), Buffer.alloc(200_000, 0x55)]);
const MB = 1024 * 1024;

describe('papers', () => {
  let town: Town;
  let dataDir: string;
  let li: Visitor;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-papers-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    li = await town.person(PERSON.liQiang);
  });
  afterAll(async () => {
    await town.close();
    await rm(dataDir, { recursive: true });
  });

  const send = (visitor: Visitor, bytes: Buffer, name = '东门.jpg') =>
    request(town.url)
      .post(`/files/papers?name=${encodeURIComponent(name)}`)
      .set(visitor.headers)
      .set('content-type', 'application/octet-stream')
      .send(bytes);
  const get = (visitor: Visitor, id: string) =>
    request(town.url).get(`/files/papers/${id}`).set(visitor.headers).buffer(true);
  const filesKept = async (): Promise<string[]> =>
    (await readdir(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(() => []))
      .filter(entry => entry.isFile())
      .map(({ name }) => name);
  const incoming = (): Promise<string[]> => readdir(join(dataDir, 'incoming'));

  it('come back to who sent them as they were, to be saved under their name', async () => {
    const { body } = await send(li, JPEG).expect(201);
    expect(body).toEqual({ id: body.id, name: '东门.jpg', mediaType: 'image/jpeg', bytes: JPEG.length });
    const response = await get(li, body.id).expect(200);
    expect(response.body.equals(JPEG)).toBe(true);
    expect(response.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(JPEG.length),
      'content-disposition': `attachment; filename="__.jpg"; filename*=UTF-8''%E4%B8%9C%E9%97%A8.jpg`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(await filesKept()).toContain(body.id);
    expect(await incoming()).toEqual([]);
  });

  it('are hidden from everybody else until an act has attached them', async () => {
    const { body } = await send(li, JPEG).expect(201);
    await get(await town.person(PERSON.zhangWenjing), body.id).expect(404);
    await get(town.stranger(), body.id).expect(401);
    await send(town.stranger(), JPEG).expect(401);
  });

  it.each([
    [
      'a page that calls itself a picture',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'PAPER_KIND_UNKNOWN',
    ],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'PAPER_KIND_UNKNOWN'],
    ['nothing', Buffer.alloc(0), 'PAPER_EMPTY'],
  ])('are not %s', async (_what, bytes, code) => {
    const { body } = await send(li, bytes).expect(400);
    expect(body.errors[0].extensions.code).toBe(code);
    expect(await incoming()).toEqual([]);
  });

  describe('of 4 GB', () => {
    const head = (length: string): string =>
      `POST /files/papers HTTP/1.1\r\nhost: sifang\r\ncookie: ${li.headers['cookie']}\r\n${length}\r\n\r\n`;

    /** What is answered to a sender who goes on until he is answered, and how much he got rid of. */
    function pour(
      length: string,
      framed: (bytes: Buffer) => Buffer[],
    ): Promise<{ answer: string; sent: number }> {
      return new Promise(resolve => {
        let answer = '';
        let sent = 0;
        const { port } = new URL(town.url);
        const socket = connect(Number(port), '127.0.0.1', () => {
          socket.write(head(length));
          socket.write(Buffer.concat(framed(JPEG)));
          more();
        });
        const piece = Buffer.alloc(MB, 0x55);
        function more(): void {
          if (answer || sent > 200 * MB || socket.destroyed) return;
          sent += MB;
          if (socket.write(Buffer.concat(framed(piece)))) setImmediate(more);
          else socket.once('drain', more);
        }
        socket.setEncoding('utf8').on('data', text => (answer += String(text)));
        socket.on('error', () => undefined).on('close', () => resolve({ answer, sent: sent / MB }));
      });
    }

    it('are refused before they come when they say so', async () => {
      const { answer, sent } = await pour(`content-length: ${4 * 1024 * MB}`, bytes => [bytes]);
      expect(answer).toMatch(/^HTTP\/1.1 413 /);
      expect(answer).toContain('PAPER_TOO_LARGE');
      expect(sent).toBeLessThan(60);
    });

    it('are refused on the way when they do not, with neither disk nor memory filled', async () => {
      const before = process.memoryUsage().rss;
      const { answer, sent } = await pour('transfer-encoding: chunked', bytes => [
        ...[Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')],
      ]);
      expect(answer).toMatch(/^HTTP\/1.1 413 /);
      expect(sent).toBeLessThan(120);
      expect(await incoming()).toEqual([]);
      expect((process.memoryUsage().rss - before) / MB).toBeLessThan(150);
    });
  });

  it('that break off in the middle leave nothing', async () => {
    const { port } = new URL(town.url);
    const kept = (await filesKept()).length;
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /files/papers HTTP/1.1\r\nhost: sifang\r\ncookie: ${li.headers['cookie']}\r\ncontent-length: 999999\r\n\r\n`,
    );
    socket.write(JPEG);
    await until(async () => (await incoming()).length === 1);
    socket.destroy();
    await until(async () => (await incoming()).length === 0);
    expect(await filesKept()).toHaveLength(kept);
  });

  it('that nobody attached go in the night after the next day, with what was left half taken in', async () => {
    const { body } = await send(li, JPEG).expect(201);
    const left = join(dataDir, 'incoming', 'left');
    await writeFile(left, 'half');
    const config = readConfig({ DATA_DIR: dataDir });
    const clock = new SetClock();
    await sweepPapers(town.database, config, clock);
    await get(li, body.id).expect(200);
    await stat(left);

    clock.putForward(2);
    await utimes(left, 0, 0);
    await sweepPapers(town.database, config, clock);
    await get(li, body.id).expect(404);
    expect(await filesKept()).toEqual([]);
    expect(await incoming()).toEqual([]);
  });

  it('are at most 40 without a use', async () => {
    await town.database.source.query(
      `INSERT INTO paper (id, name, media_type, bytes, sha256, added_by, added_at)
       SELECT gen_random_uuid(), 'a.jpg', 'image/jpeg', 1, md5(n::text), $1, now() FROM generate_series(1, 40) n`,
      [PERSON.zhouJianguo],
    );
    const { body } = await send(await town.person(PERSON.zhouJianguo), JPEG).expect(400);
    expect(body.errors[0].extensions.code).toBe('PAPERS_UNATTACHED');
  });
});

describe('papers in a store that speaks S3', () => {
  const objects = new Map<string, Buffer>();
  let server: Server;
  let town: Town;
  let dataDir: string;
  beforeAll(async () => {
    server = createServer((asked, answer) => {
      const chunks: Buffer[] = [];
      asked
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => {
          if (asked.method === 'PUT') objects.set(asked.url!, Buffer.concat(chunks));
          answer.writeHead(objects.has(asked.url!) ? 200 : 404).end(objects.get(asked.url!));
        });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-papers-'));
    const keys = { S3_BUCKET: 'sifang', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'secret' };
    town = await openTown({ env: { DATA_DIR: dataDir, S3_ENDPOINT: endpoint, ...keys } });
  });
  afterAll(async () => {
    await town.close();
    server.closeAllConnections();
    server.close();
    await rm(dataDir, { recursive: true });
  });

  it('go there sealed and come back whole; nothing of them stays here', async () => {
    const li = await town.person(PERSON.liQiang);
    const sent = await request(town.url)
      .post('/files/papers')
      .set(li.headers)
      .type('bin')
      .send(JPEG)
      .expect(201);
    const { id } = sent.body as { id: string };
    expect([...objects.keys()]).toEqual([`/sifang/papers/${id.slice(-2)}/${id}`]);
    expect([...objects.values()][0]!.includes(JPEG.subarray(0, 64))).toBe(false);
    const got = await request(town.url).get(`/files/papers/${id}`).set(li.headers).buffer(true).expect(200);
    const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    expect(sumOf(got.body as Buffer)).toBe(sumOf(JPEG));
    expect(await readdir(join(dataDir, 'incoming'))).toEqual([]);
  });
});

async function until(met: () => Promise<boolean>): Promise<void> {
  while (!(await met())) await new Promise(resolve => setImmediate(resolve));
}
