import { createHmac } from 'node:crypto';
import { Sender, type Message } from './sender.js';
import type { WebhookConfig } from './sender-config.js';

const PATIENCE_MS = 5_000;

/**
 * Posts `{id, phone, email, subject, text}` as JSON to a gateway of the operator's choice. `x-sifang-signature` is
 * `t=<seconds>,v1=<hex>`: HMAC-SHA256 with the secret over `<seconds>.<body>`.
 */
export class WebhookSender extends Sender {
  readonly way = 'MESSAGE';

  constructor(private readonly config: WebhookConfig) {
    super();
  }

  reaches({ phone, email }: Pick<Message, 'phone' | 'email'>): boolean {
    return (phone ?? email) !== null;
  }

  async send({ id, phone, email, subject, text }: Message): Promise<void> {
    const body = JSON.stringify({ id, phone, email, subject, text });
    const response = await fetch(this.config.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sifang-signature': this.signature(body) },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The message gateway answered ${response.status}.`);
  }

  private signature(body: string): string {
    const seconds = Math.floor(Date.now() / 1000);
    const digest = createHmac('sha256', this.config.secret).update(`${seconds}.${body}`).digest('hex');
    return `t=${seconds},v1=${digest}`;
  }
}
