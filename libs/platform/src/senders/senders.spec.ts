import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { SMTPServer } from 'smtp-server';
import { readConfig } from '../config.js';
import type { Message } from './sender.js';
import { WaysOut } from './ways-out.js';

const SILENT = pino({ level: 'silent' });
const SECRET = 'between us and the gateway';
const message: Message = {
  ...{ id: '0f', phone: '+8619900003001', email: 'zhang@example.cn' },
  ...{ subject: '登录验证码', text: '【四方议事】登录验证码 123456' },
};

describe('a message leaves by the gateway', () => {
  let server: Server;
  let url: string;
  let answer: number;
  let silent: boolean;
  const heard: { body: string; signature: string }[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', chunk => (body += String(chunk)));
      request.on('end', () => {
        heard.push({ body, signature: String(request.headers['x-sifang-signature']) });
        if (!silent) response.writeHead(answer, { location: `${url}/elsewhere` }).end('never mind');
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    heard.length = 0;
    answer = 200;
    silent = false;
  });

  const send = (): Promise<void> =>
    WaysOut.of(readConfig({ MESSAGE_WEBHOOK_URL: url, MESSAGE_WEBHOOK_SECRET: SECRET }), SILENT).send(
      message,
    );

  it('as JSON, signed with the secret and the time', async () => {
    await send();
    const [{ body, signature }] = heard as [(typeof heard)[number]];
    expect(JSON.parse(body)).toEqual(message);
    const [, seconds, digest] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature)!;
    expect(digest).toBe(createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex'));
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(60);
  });

  it.each([400, 401, 500, 503])('and has not left when that answers %d', async status => {
    answer = status;
    await expect(send()).rejects.toThrow(`The message gateway answered ${status}.`);
  });

  it('and goes nowhere else when that says so', async () => {
    answer = 302;
    await expect(send()).rejects.toThrow('fetch failed');
    expect(heard).toHaveLength(1);
  });

  it('and is given up when that says nothing at all', async () => {
    silent = true;
    await expect(send()).rejects.toThrow(/timeout/);
  }, 10_000);
});

describe('a message leaves by mail', () => {
  const letters: { to: string[]; raw: string }[] = [];
  let server: SMTPServer;
  let url: string;
  let refuses = false;
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      hideSTARTTLS: true,
      onRcptTo: (_address, _session, done) => done(refuses ? new Error('No such mailbox') : null),
      onData: (stream, session, done) => {
        let raw = '';
        stream.on('data', chunk => (raw += String(chunk)));
        stream.on('end', () => {
          letters.push({ raw, to: session.envelope.rcptTo.map(({ address }) => address) });
          done();
        });
      },
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>(resolve => server.close(resolve)));

  const ways = (): WaysOut =>
    WaysOut.of(readConfig({ SMTP_URL: url, SMTP_FROM: 'sifang@example.cn' }), SILENT);

  it('to whoever has an address', async () => {
    await ways().send(message);
    const [{ to, raw }] = letters as [(typeof letters)[number]];
    expect(to).toEqual(['zhang@example.cn']);
    expect(raw).toMatch(/^From: sifang@example\.cn\r?$/m);
    expect(raw).toMatch(/^Message-ID: <0f@sifang>\r?$/m);
    expect(Buffer.from(raw.split('\r\n\r\n')[1]!, 'base64').toString('utf8')).toContain('123456');
  });

  it('to one address alone, whatever is written into it', async () => {
    letters.length = 0;
    await ways()
      .send({ ...message, email: 'zhang@example.cn, thief@example.cn' })
      .catch(() => undefined);
    expect(letters.flatMap(({ to }) => to)).not.toContain('thief@example.cn');
  });

  it('with an invitation where there is one', async () => {
    letters.length = 0;
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
    await ways().send({ ...message, calendar: { method: 'CANCEL', content } });
    expect(letters[0]!.raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=CANCEL/m);
    expect(letters[0]!.raw).toContain('filename=invite.ics');
  });

  it('and reaches nobody who has none', () => {
    expect(ways().reaches({ phone: message.phone, email: null })).toBe(false);
  });

  it('and has not left when the mailbox is refused', async () => {
    refuses = true;
    await expect(ways().send(message)).rejects.toThrow('No such mailbox');
  });
});

it('where both are configured, each is a way of its own', async () => {
  const both = { MESSAGE_WEBHOOK_URL: 'http://gateway', MESSAGE_WEBHOOK_SECRET: 'between us two alone' };
  const ways = WaysOut.of(
    readConfig({ ...both, SMTP_URL: 'smtp://mail', SMTP_FROM: 'me@example.cn' }),
    SILENT,
  );
  expect(ways.waysTo(message)).toEqual(['MESSAGE', 'MAIL']);
  expect(ways.waysTo({ ...message, email: null })).toEqual(['MESSAGE']);
  expect(ways.waysTo({ phone: null, email: null })).toEqual([]);
  await expect(ways.send({ ...message, email: null }, 'MAIL')).rejects.toThrow('No way out');
});

describe('where neither is configured', () => {
  it('the demo writes it into the log', async () => {
    const lines: string[] = [];
    const ways = WaysOut.of(readConfig({}), pino({}, { write: line => lines.push(line) }));
    await ways.send(message);
    expect(JSON.parse(lines[0]!)).toMatchObject({ to: message.phone, msg: message.text });
    expect([ways.areOpen, ways.endInTheLog]).toEqual([true, true]);
  });

  it('everybody else is reached by nothing, and the log stays silent', async () => {
    const ways = WaysOut.of(readConfig({ DEMO: '0' }), SILENT);
    expect([ways.areOpen, ways.reaches(message)]).toEqual([false, false]);
    await expect(ways.send(message)).rejects.toThrow('No way out');
  });

  it('the log is left out as soon as there is a real way, in the demo too', () => {
    const ways = WaysOut.of(readConfig({ SMTP_URL: 'smtp://mail', SMTP_FROM: 'me@example.cn' }), SILENT);
    expect(ways.endInTheLog).toBe(false);
  });
});
