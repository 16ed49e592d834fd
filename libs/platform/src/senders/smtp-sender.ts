import { createTransport } from 'nodemailer';
import { Sender, type Message } from './sender.js';
import type { SmtpConfig } from './sender-config.js';

const PATIENCE_MS = 10_000;

/** Mail, for those who have an address. */
export class SmtpSender extends Sender {
  readonly way = 'MAIL';
  private readonly transport;

  constructor(private readonly config: SmtpConfig) {
    super();
    this.transport = createTransport({
      url: config.url,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    });
  }

  reaches({ email }: Pick<Message, 'phone' | 'email'>): boolean {
    return email !== null;
  }

  async send({ id, email, subject, text, calendar }: Message): Promise<void> {
    // An address as an object is taken as it is; a string could hold several.
    const to = { name: '', address: email! };
    const letter = { messageId: `<${id}@sifang>`, from: this.config.from, to, subject, text };
    await this.transport.sendMail({
      ...letter,
      ...(calendar && { icalEvent: { ...calendar, filename: 'invite.ics' } }),
    });
  }
}
