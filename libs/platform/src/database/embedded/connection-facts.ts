import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Places } from './places.js';

export const ROLE = 'sifang';
export const DATABASE = 'sifang';

/** What `postgres.json` says; enough for a person to connect with psql. */
export interface ConnectionFacts {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Of the binaries that started the server. */
  readonly version: string;
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

export function urlOf(
  { port, password }: Pick<ConnectionFacts, 'port' | 'password'>,
  database = DATABASE,
): string {
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

/** The password that we know, undefined when the file is lost or damaged. */
export async function knownPassword(places: Places): Promise<string | undefined> {
  const text = await readFile(places.facts, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [, password] = /"password": "([\w-]{32})"/.exec(text) ?? [];
  return password;
}

export async function keepFacts(
  places: Places,
  facts: Omit<ConnectionFacts, 'user' | 'database'>,
): Promise<void> {
  const { port, password, version } = facts;
  const written = { port, user: ROLE, password, database: DATABASE, version } satisfies ConnectionFacts;
  // Whole or not at all: a reader never sees half a password.
  const draft = `${places.facts}.new`;
  await writeFile(draft, `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, places.facts);
}
