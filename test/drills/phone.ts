import { WebSocket } from 'ws';
import { retryDelay } from '../../apps/web/src/live/retry-delay.js';
import { subscribe } from '../bench/live/subscribe.js';
import { oneOf, type Chance } from './chance.js';

export interface PhoneOptions {
  /** Doors of all copies: after a loss it may land at any of them, as behind a balancer. */
  readonly urls: readonly string[];
  readonly cookie: string;
  readonly meetingId: string;
  readonly audience: string;
  /** To see that the drill can fail: one view in so many is lost on the way, by chance. 0 for none. */
  readonly losesOneIn: number;
}

const PING_MS = 10_000;
const PATIENCE_MS = 5_000;
/** Long enough to hold what stands before the view. */
const HEAD_BYTES = 240;
const HEAD = /"cursor":"(\w+)\.(\d+)","seq":(\d+),"view":(null)?/;

/** Follows a meeting as the web app does: resumes at its last cursor, and comes back by the same rule. */
export class Phone {
  /** Number of the newest view that it shows; 0 before the first. */
  seq = 0;
  deliveries = 0;
  /** Views that were not newer than what it showed, and words that were not true. */
  readonly wrong: string[] = [];
  /** How often its socket was closed with which code. */
  readonly closedWith = new Map<number, number>();
  /** When it last was let in, on the clock of all processes. */
  joinedAt = 0;
  isIn = false;
  isFrozen = false;

  private epoch: string | null = null;
  private newest: Buffer | null = null;
  private retries = 0;
  private socket: WebSocket | null = null;
  private silence: NodeJS.Timeout | undefined;
  private again: NodeJS.Timeout | undefined;
  private readonly pinging: NodeJS.Timeout;
  private hasLeft = false;

  constructor(
    readonly options: PhoneOptions,
    private readonly chance: Chance,
  ) {
    this.connect();
    this.pinging = setInterval(() => this.ping(), PING_MS * (0.75 + chance() / 4));
  }

  /** What it shows, as the server sent it. */
  get view(): Record<string, unknown> | null {
    if (!this.newest) return null;
    return (
      JSON.parse(this.newest.toString()) as {
        payload: { data: { meetingLive: { view: Record<string, unknown> } } };
      }
    ).payload.data.meetingLive.view;
  }

  cut(): void {
    this.socket?.terminate();
  }

  /** Reads nothing for a while, as a phone in a lift. */
  freeze(ms: number): void {
    const { socket } = this;
    if (!this.isIn || this.isFrozen || socket?.readyState !== WebSocket.OPEN) return;
    this.isFrozen = true;
    socket.pause();
    setTimeout(() => {
      if (this.socket === socket) this.isFrozen = false;
      socket.resume();
    }, ms);
  }

  /** For good. */
  leave(): void {
    this.hasLeft = true;
    clearInterval(this.pinging);
    clearTimeout(this.again);
    this.cut();
  }

  private connect(): void {
    const { urls, cookie } = this.options;
    const address = `${oneOf(this.chance, urls).replace('http', 'ws')}/graphql`;
    const socket = new WebSocket(address, 'graphql-transport-ws', {
      headers: { cookie },
      perMessageDeflate: false,
    });
    this.socket = socket;
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data: Buffer) => this.hear(data));
    // A `close` follows.
    socket.on('error', () => undefined);
    socket.on('close', code => this.lose(code));
  }

  private hear(data: Buffer): void {
    const begin = data.toString('latin1', 0, HEAD_BYTES);
    if (begin.startsWith('{"type":"pong"')) return clearTimeout(this.silence);
    if (begin.startsWith('{"type":"connection_ack"')) return this.follow();
    const [, epoch, , seq, none] = HEAD.exec(begin) ?? [];
    if (!epoch) return this.complain(`was told ${begin}`);
    this.arrive();
    if (!none && this.isLost()) return;
    if (none) this.checkNothingMissed(epoch, Number(seq));
    else this.show(epoch, Number(seq), data);
  }

  private isLost(): boolean {
    this.deliveries++;
    const { losesOneIn } = this.options;
    return losesOneIn > 0 && this.chance() < 1 / losesOneIn;
  }

  private follow(): void {
    const { meetingId, audience } = this.options;
    const after = this.epoch && `${this.epoch}.${this.seq}`;
    this.socket!.send(subscribe(meetingId, audience, after));
  }

  private show(epoch: string, seq: number, data: Buffer): void {
    if (epoch === this.epoch && seq <= this.seq) this.complain(`shows ${this.seq} and was sent ${seq}`);
    this.epoch = epoch;
    this.seq = seq;
    this.newest = data;
  }

  private checkNothingMissed(epoch: string, seq: number): void {
    if (epoch === this.epoch && seq === this.seq) return;
    this.complain(`shows ${this.epoch}.${this.seq} and was told that nothing happened since ${epoch}.${seq}`);
  }

  private arrive(): void {
    this.retries = 0;
    if (this.isIn) return;
    this.isIn = true;
    this.joinedAt = performance.timeOrigin + performance.now();
  }

  private ping(): void {
    if (!this.isIn || this.isFrozen) return;
    this.socket!.send('{"type":"ping"}');
    clearTimeout(this.silence);
    this.silence = setTimeout(() => !this.isFrozen && this.cut(), PATIENCE_MS);
  }

  private lose(code: number): void {
    clearTimeout(this.silence);
    this.isIn = false;
    this.isFrozen = false;
    this.closedWith.set(code, (this.closedWith.get(code) ?? 0) + 1);
    if (this.hasLeft) return;
    this.again = setTimeout(() => this.connect(), retryDelay(this.retries++, code, this.chance()));
  }

  private complain(what: string): void {
    this.wrong.push(`${this.options.audience} ${what}`);
  }
}
