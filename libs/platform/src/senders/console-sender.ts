import type { Logger } from 'pino';
import { Sender, type Message } from './sender.js';

/** For the demo, where nobody has a telephone: what would be sent is read in the log. */
export class ConsoleSender extends Sender {
  readonly way = 'MESSAGE';

  constructor(private readonly log: Logger) {
    super();
  }

  reaches(): boolean {
    return true;
  }

  async send({ phone, email, text }: Message): Promise<void> {
    this.log.info({ to: phone ?? email }, text);
  }
}
