import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Posted {
  readonly id: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly text: string;
}

/** A gateway for short messages, as an operator would put one behind MESSAGE_WEBHOOK_URL. */
export interface Gateway {
  readonly env: Record<string, string>;
  /** What was taken over, with a signature that fits. */
  readonly taken: Posted[];
  /** What was posted, taken over or not. */
  posts: number;
  /** Answers with these first, one after another, before it works as it should. */
  readonly failures: number[];
  /** The newest code that was sent to this number or address. */
  codeOf(to: string): string;
  close(): Promise<void>;
}

const SECRET = 'between us and the gateway';

export async function openGateway(): Promise<Gateway> {
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    gateway.posts++;
    const failure = gateway.failures.shift();
    if (failure) return response.writeHead(failure, { location: '/elsewhere' }).end();
    if (!isSigned(String(request.headers['x-sifang-signature']), body)) return response.writeHead(401).end();
    gateway.taken.push(JSON.parse(body) as Posted);
    response.writeHead(204).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
  const gateway: Gateway = {
    env: { MESSAGE_WEBHOOK_URL: url, MESSAGE_WEBHOOK_SECRET: SECRET },
    taken: [],
    posts: 0,
    failures: [],
    codeOf: to =>
      /\d{6}/.exec(gateway.taken.findLast(({ phone, email }) => [phone, email].includes(to))!.text)![0],
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
  return gateway;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function isSigned(signature: string, body: string): boolean {
  const [, seconds, digest] = /^t=(\d+),v1=(\w+)$/.exec(signature) ?? [];
  const fitting = createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex');
  return digest === fitting && Math.abs(Date.now() / 1000 - Number(seconds)) < 60;
}
