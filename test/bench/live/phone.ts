import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { FrameReader } from './frame-reader.js';

export interface PhoneOptions {
  readonly port: number;
  readonly path: string;
  readonly cookie: string;
  /** The message that asks for views. Null for a plain WebSocket, which is sent them without having asked. */
  readonly subscribe: string | null;
  /** Whether the server shows the newest view to those who come; else one has joined when it answers at all. */
  readonly greets: boolean;
  /** Whether a refusal in the stream is the change that was waited for. */
  readonly mayBeShownOut?: boolean;
}

const [TEXT, CLOSE, PING, PONG] = [0x1, 0x8, 0x9, 0xa];
// All sockets read into the same memory; it is looked at before the next of them reads.
const buffer = Buffer.allocUnsafeSlow(256 * 1024);

/** One listener, as cheap as can be: it reads of each view the sequence number alone. */
export class Phone {
  readonly joined: Promise<void>;
  private seq = 0;
  private joining: { resolve: () => void; reject: (error: Error) => void } | null = null;
  private handshake = '';
  private readonly socket: Socket;
  private readonly frames = new FrameReader((opcode, begin) => this.hear(opcode, begin));

  /** @param onView is told the number before and the number now */
  constructor(
    private readonly options: PhoneOptions,
    private readonly onView: (before: number, seq: number) => void,
    private readonly onLost: (why: string) => void,
  ) {
    this.joined = new Promise((resolve, reject) => (this.joining = { resolve, reject }));
    const callback = (length: number): boolean => {
      this.read(length);
      return true;
    };
    this.socket = connect({ port: options.port, host: '127.0.0.1', onread: { buffer, callback } });
    this.socket.setNoDelay(true);
    this.socket.on('error', error => this.lose(error.message));
    this.socket.on('close', () => this.lose('closed'));
    this.socket.write(upgradeRequest(options));
  }

  /** As the web app does now and then to see whether the connection stands. */
  ping(): void {
    this.say('{"type":"ping"}');
  }

  private read(length: number): void {
    if (this.handshake === 'done') return this.frames.read(buffer, length);
    this.handshake += buffer.toString('latin1', 0, length);
    const end = this.handshake.indexOf('\r\n\r\n');
    if (end < 0) return;
    if (!this.handshake.startsWith('HTTP/1.1 101 ')) return this.lose(this.handshake.slice(0, 60));
    const rest = Buffer.from(this.handshake.slice(end + 4), 'latin1');
    this.handshake = 'done';
    if (this.options.subscribe !== null) this.say('{"type":"connection_init"}');
    this.frames.read(rest, rest.length);
  }

  private hear(opcode: number, begin: Buffer): void {
    if (opcode === TEXT) this.hearText(begin.toString('latin1'));
    else if (opcode === PING) this.socket.write(maskedFrame(PONG, begin));
    else if (opcode === CLOSE) this.lose(`closed by the server: ${begin.subarray(2).toString()}`);
  }

  private hearText(begin: string): void {
    const at = begin.indexOf('"seq":');
    if (at > 0) return this.see(Number.parseInt(begin.slice(at + 6), 10));
    if (begin.includes('"connection_ack"')) this.subscribe();
    else if (begin.includes('"errors"') && this.options.mayBeShownOut) this.see(this.seq + 1);
    else if (!begin.includes('"type":"pong"')) this.lose(begin);
    else if (!this.options.greets) this.join();
  }

  private subscribe(): void {
    this.say(this.options.subscribe!);
    if (!this.options.greets) this.ping();
  }

  private see(seq: number): void {
    const before = this.seq;
    this.seq = Math.max(before, seq);
    this.join();
    this.onView(before, seq);
  }

  private join(): void {
    this.joining?.resolve();
    this.joining = null;
  }

  private say(message: string): void {
    this.socket.write(maskedFrame(TEXT, Buffer.from(message)));
  }

  private lose(why: string): void {
    this.joining?.reject(new Error(why));
    this.joining = null;
    this.onLost(why);
  }
}

function upgradeRequest({ port, path, cookie, subscribe }: PhoneOptions): string {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'User-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    ...(subscribe === null ? [] : ['Sec-WebSocket-Protocol: graphql-transport-ws']),
    ...(cookie ? [`Cookie: ${cookie}`] : []),
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** Clients must mask; a mask of zeros leaves the bytes as they are. */
function maskedFrame(opcode: number, payload: Buffer): Buffer {
  const long = payload.length > 125;
  const header = Buffer.alloc(long ? 8 : 6);
  header[0] = 0x80 | opcode;
  header[1] = 0x80 | (long ? 126 : payload.length);
  if (long) header.writeUInt16BE(payload.length, 2);
  return Buffer.concat([header, payload]);
}
