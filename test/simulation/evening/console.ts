import { once } from 'node:events';
import { WebSocket } from 'ws';
import { subscribe } from '../../bench/live/subscribe.js';

/** What the chair's console decides by, of the view that it gets. */
export interface Shown {
  readonly seq: number;
  readonly state: string;
  readonly checkInCode: string;
  readonly agenda: readonly { readonly id: string; readonly kind: string }[];
  readonly waiting: readonly { readonly id: string; readonly seatId: string }[];
  readonly floor: { readonly seatId: string } | null;
  readonly parties: readonly { readonly present: number }[];
  readonly motions: readonly { readonly id: string; readonly state: string; readonly voted: number }[];
}

interface Message {
  readonly type: string;
  readonly payload?: { readonly data?: { readonly meetingLive: { readonly view: Shown | null } } };
}

const PATIENCE_MS = 60_000;

/** The chair follows and acts by what the screen shows, and by nothing else. */
export class Console {
  deliveries = 0;
  lost: string | null = null;
  private newest: Shown | null = null;
  private shownAt = 0;
  private readonly waiting = new Set<() => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.hear(JSON.parse(data.toString()) as Message));
    socket.on('close', (code, reason) => this.lose(`closed with ${code} ${reason.toString()}`));
  }

  static async open(url: string, cookie: string, meetingId: string): Promise<Console> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie },
      perMessageDeflate: false,
    });
    const shown = new Console(socket);
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.send(subscribe(meetingId, 'CHAIR'));
    await shown.until(() => true);
    return shown;
  }

  get view(): Shown {
    return this.newest!;
  }

  /** @throws when a minute passes in which nothing new is shown: a view was lost */
  async until(holds: (view: Shown) => boolean): Promise<Shown> {
    const begun = performance.now();
    while (!this.newest || !holds(this.newest)) {
      if (this.lost !== null) throw new Error(`The console lost its connection: ${this.lost}`);
      const left = Math.max(begun, this.shownAt) + PATIENCE_MS - performance.now();
      if (left < 0) throw new Error(`The console shows ${this.newest?.seq} and nothing newer.`);
      await this.change(left);
    }
    return this.newest;
  }

  close(): void {
    this.socket.removeAllListeners('close');
    this.socket.terminate();
  }

  private change(atMost: number): Promise<void> {
    return new Promise(resolve => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, atMost);
      this.waiting.add(done);
    });
  }

  private hear({ type, payload }: Message): void {
    if (type !== 'next') return;
    const view = payload?.data?.meetingLive.view;
    if (!view) return this.lose(`was sent ${JSON.stringify(payload)}`);
    this.deliveries++;
    this.newest = view;
    this.shownAt = performance.now();
    for (const done of [...this.waiting]) done();
  }

  private lose(why: string): void {
    this.lost ??= why;
    for (const done of [...this.waiting]) done();
  }
}
