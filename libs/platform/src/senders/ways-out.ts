import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { ConsoleSender } from './console-sender.js';
import type { Message, Sender, Way } from './sender.js';
import { SmtpSender } from './smtp-sender.js';
import { WebhookSender } from './webhook-sender.js';

/** The first way that leads to the recipient: gateway, mail, and in the demo the log. Without any, nobody is reached. */
export class WaysOut {
  constructor(private readonly senders: readonly Sender[]) {}

  get areOpen(): boolean {
    return this.senders.length > 0;
  }

  /** What is sent can be read by whoever reads the log; nothing leaves the house. */
  get endInTheLog(): boolean {
    return this.senders.some(sender => sender instanceof ConsoleSender);
  }

  static of({ webhook, smtp, demo }: Config, log: Logger): WaysOut {
    const configured = [webhook && new WebhookSender(webhook), smtp && new SmtpSender(smtp)];
    const senders = configured.filter(sender => sender !== null);
    return new WaysOut(senders.length === 0 && demo ? [new ConsoleSender(log)] : senders);
  }

  reaches(recipient: Pick<Message, 'phone' | 'email'>): boolean {
    return this.senders.some(sender => sender.reaches(recipient));
  }

  /** All ways that lead to the recipient, for what is to reach people on each of them. */
  waysTo(recipient: Pick<Message, 'phone' | 'email'>): Way[] {
    return this.senders.filter(sender => sender.reaches(recipient)).map(({ way }) => way);
  }

  /** @param by this way alone; left out: the first that leads there */
  async send(message: Message, by?: Way): Promise<void> {
    const ways = this.senders.filter(({ way }) => by === undefined || by === way);
    const sender = ways.find(candidate => candidate.reaches(message));
    if (!sender) throw new Error('No way out leads to this recipient.');
    await sender.send(message);
  }
}
