import { WebSocket } from 'ws';

type Message = Record<string, any>;

/** A WebSocket message by message, for what a well-behaved client would never do. */
export interface RawSocket {
  readonly socket: WebSocket;
  readonly heard: readonly Message[];
  send(message: Message | string): void;
  /** Resolves with the first message that fits, from the first on. */
  hears(fits: (message: Message) => boolean): Promise<Message>;
  /** Resolves with the code that it was closed with. */
  readonly closed: Promise<number>;
}

export async function openRawSocket(url: string, headers: Record<string, string> = {}): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
  const heard: Message[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', data => {
    heard.push(JSON.parse(String(data)) as Message);
    waiting.forEach(check => check());
  });
  const closed = new Promise<number>(resolve => socket.on('close', resolve));
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const raw: RawSocket = {
    ...{ socket, heard, closed },
    send: message => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    hears: fits =>
      new Promise(resolve => {
        const check = (): void => {
          const found = heard.find(fits);
          if (!found) return;
          waiting.delete(check);
          resolve(found);
        };
        waiting.add(check);
        check();
      }),
  };
  raw.send({ type: 'connection_init' });
  await raw.hears(({ type }) => type === 'connection_ack');
  return raw;
}

export function subscribing(id: string, query: string, variables: object = {}): Message {
  return { id, type: 'subscribe', payload: { query, variables } };
}
