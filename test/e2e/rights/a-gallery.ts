import { WebSocket } from 'ws';
import { LIVE } from '../town/follower.js';

interface Heard {
  readonly seq: number | null;
  readonly code: string | null;
}

/** Many who follow one meeting without a part in it. Knows of each what it has heard last. */
export class Gallery {
  readonly heard: Heard[][] = [];
  readonly closed: number[] = [];
  private readonly sockets: WebSocket[] = [];
  private readonly waiting = new Set<() => void>();

  static async enter(
    url: string,
    headers: Record<string, string>,
    meetingId: string,
    size: number,
  ): Promise<Gallery> {
    const gallery = new Gallery();
    for (let begun = 0; begun < size; begun += 100)
      await Promise.all(
        Array.from({ length: Math.min(100, size - begun) }, () => gallery.admit(url, headers, meetingId)),
      );
    return gallery;
  }

  /** Resolves when the last thing that each has heard is this. */
  allHear(last: (heard: Heard) => boolean): Promise<void> {
    return new Promise(resolve => {
      const check = (): void => {
        if (!this.heard.every(each => each.length > 0 && last(each.at(-1)!))) return;
        this.waiting.delete(check);
        resolve();
      };
      this.waiting.add(check);
      check();
    });
  }

  leave(): void {
    this.sockets.forEach(socket => socket.terminate());
  }

  private async admit(url: string, headers: Record<string, string>, meetingId: string): Promise<void> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    const heard: Heard[] = [];
    this.heard.push(heard);
    this.sockets.push(socket);
    socket.on('close', code => this.closed.push(code));
    const variables = { meetingId, audience: 'PARTICIPANT' };
    await new Promise<void>((resolve, reject) => {
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('error', reject);
      socket.on('message', data => {
        const { type, payload } = JSON.parse(String(data));
        if (type === 'connection_ack')
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: LIVE, variables } }));
        if (type !== 'next') return;
        const [error] = payload.errors ?? [];
        heard.push({ seq: payload.data?.meetingLive.seq ?? null, code: error?.extensions.code ?? null });
        this.waiting.forEach(check => check());
        resolve();
      });
    });
  }
}
