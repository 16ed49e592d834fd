import { address, type Environment } from '../environment.js';
import { StartupProblem } from '../startup-problem.js';

export interface WebhookConfig {
  readonly url: string;
  /** Signs what is posted, so that the receiver knows who sent it. */
  readonly secret: string;
}

export interface SmtpConfig {
  readonly url: string;
  readonly from: string;
}

/** How messages to people leave the house; null for what is not set. */
export interface SenderConfig {
  readonly webhook: WebhookConfig | null;
  readonly smtp: SmtpConfig | null;
}

export const SENDER_VARIABLES = [
  'MESSAGE_WEBHOOK_URL',
  'MESSAGE_WEBHOOK_SECRET',
  'SMTP_URL',
  'SMTP_FROM',
] as const;

const SHORTEST_SECRET = 16;

/** @throws StartupProblem */
export function readSenderConfig(env: Environment): SenderConfig {
  return { webhook: webhook(env), smtp: smtp(env) };
}

function webhook(env: Environment): WebhookConfig | null {
  const url = address(env, 'MESSAGE_WEBHOOK_URL', ['https:', 'http:']);
  if (!url) return null;
  const secret = env['MESSAGE_WEBHOOK_SECRET'] ?? '';
  if (secret.length >= SHORTEST_SECRET) return { url, secret };
  throw new StartupProblem(
    `MESSAGE_WEBHOOK_URL needs MESSAGE_WEBHOOK_SECRET: give at least ${SHORTEST_SECRET} characters.`,
  );
}

function smtp(env: Environment): SmtpConfig | null {
  const url = address(env, 'SMTP_URL', ['smtp:', 'smtps:']);
  if (!url) return null;
  const from = env['SMTP_FROM'];
  if (from?.includes('@')) return { url, from };
  throw new StartupProblem('SMTP_URL needs SMTP_FROM: give the address that mail comes from.');
}
