import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartupProblem } from './startup-problem.js';

/** Everything that can be set from outside. `docs/environment.md` explains each; a test keeps the two equal. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. Embedded database, files and the secret live here. */
  readonly dataDir: string;
  /** Null: the embedded server is started. */
  readonly databaseUrl: string | null;
  /** Direct connection for LISTEN and jobs when `databaseUrl` leads through a pooler. */
  readonly databaseDirectUrl: string | null;
  readonly databasePool: number;
  readonly demo: boolean;
  readonly introspection: boolean;
  /** Further origins that browsers may come from, besides the address they asked. */
  readonly allowedOrigins: readonly string[];
  readonly secureCookies: boolean;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const VARIABLES = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_POOL',
  'SECRET_KEY',
  'DEMO',
  'INTROSPECTION',
  'ALLOWED_ORIGINS',
  'SECURE_COOKIES',
  'LOG_LEVEL',
] as const;

/** @throws StartupProblem for a value that makes no sense. */
export function readConfig(env: Environment): Config {
  const databaseUrl = env['DATABASE_URL'] || null;
  const demo = flag(env, 'DEMO', databaseUrl === null);
  return {
    port: wholeNumber(env, 'PORT', 3000, 0, 65_535),
    host: env['HOST'] || '127.0.0.1',
    dataDir: resolve(env['DATA_DIR'] || './data'),
    databaseUrl,
    databaseDirectUrl: env['DATABASE_DIRECT_URL'] || databaseUrl,
    databasePool: wholeNumber(env, 'DATABASE_POOL', 10, 2, 200),
    demo,
    introspection: flag(env, 'INTROSPECTION', demo && env['NODE_ENV'] !== 'production'),
    allowedOrigins: (env['ALLOWED_ORIGINS'] ?? '').split(',').filter(Boolean),
    secureCookies: flag(env, 'SECURE_COOKIES', false),
    logLevel: env['LOG_LEVEL'] || 'info',
  };
}

/**
 * The key that signs and encrypts. Made once and kept in `dataDir` with the embedded database; with an external
 * one it must be given, because several instances have to agree on it.
 * @throws StartupProblem when it is missing or shorter than 32 characters.
 */
export function readSecretKey(config: Config, env: Environment): string {
  const given = env['SECRET_KEY'];
  if (given) {
    if (given.length < 32) throw new StartupProblem('SECRET_KEY is too short: give at least 32 characters.');
    return given;
  }
  if (config.databaseUrl)
    throw new StartupProblem(
      'SECRET_KEY is missing: with DATABASE_URL set, give at least 32 random characters.',
    );
  const file = join(config.dataDir, 'secret.key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(config.dataDir, { recursive: true });
  const made = randomBytes(32).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
}

function wholeNumber(env: Environment, name: string, otherwise: number, min: number, max: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new StartupProblem(`${name}=${text} does not fit: give a whole number from ${min} to ${max}.`);
  return value;
}

function flag(env: Environment, name: string, otherwise: boolean): boolean {
  const text = env[name];
  if (!text) return otherwise;
  if (text === '1' || text === 'true') return true;
  if (text === '0' || text === 'false') return false;
  throw new StartupProblem(`${name}=${text} does not fit: give 1 or 0.`);
}
