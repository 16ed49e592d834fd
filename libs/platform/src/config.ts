import { resolve } from 'node:path';
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
  /** Set where several copies run: changes go through it instead of a listening connection for each. */
  readonly redisUrl: string | null;
  readonly demo: boolean;
  readonly introspection: boolean;
  /** Further origins that browsers may come from, besides the address they asked. */
  readonly allowedOrigins: readonly string[];
  readonly secureCookies: boolean;
  readonly logLevel: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const VARIABLES = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_POOL',
  'REDIS_URL',
  'SECRET_KEY',
  'DEMO',
  'INTROSPECTION',
  'ALLOWED_ORIGINS',
  'SECURE_COOKIES',
  'LOG_LEVEL',
  'NODE_ENV',
] as const;

const POSTGRES = ['postgres:', 'postgresql:'];
const REDIS = ['redis:', 'rediss:'];
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** @throws StartupProblem for a value that makes no sense. */
export function readConfig(env: Environment): Config {
  const databaseUrl = address(env, 'DATABASE_URL', POSTGRES);
  const demo = flag(env, 'DEMO', databaseUrl === null);
  return {
    port: wholeNumber(env, 'PORT', 3000, 0, 65_535),
    host: env['HOST'] || '127.0.0.1',
    dataDir: resolve(env['DATA_DIR'] || './data'),
    databaseUrl,
    databaseDirectUrl: directUrl(env, databaseUrl),
    databasePool: wholeNumber(env, 'DATABASE_POOL', 10, 2, 200),
    redisUrl: address(env, 'REDIS_URL', REDIS),
    demo,
    introspection: flag(env, 'INTROSPECTION', demo && env['NODE_ENV'] !== 'production'),
    allowedOrigins: origins(env, 'ALLOWED_ORIGINS'),
    secureCookies: flag(env, 'SECURE_COOKIES', false),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
  };
}

function wholeNumber(env: Environment, name: string, otherwise: number, min: number, max: number): number {
  const text = env[name];
  if (!text) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < min || value > max)
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

function oneOf(env: Environment, name: string, words: readonly string[], otherwise: string): string {
  const text = env[name] || otherwise;
  if (words.includes(text)) return text;
  throw new StartupProblem(`${name}=${text} does not fit: give one of ${words.join(', ')}.`);
}

/** The value stays out of the sentence: it may hold a password. */
function address(env: Environment, name: string, protocols: readonly string[]): string | null {
  const text = env[name];
  if (!text) return null;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new StartupProblem(
    `${name} does not fit: give an address that begins with ${protocols[0]}// and has special characters escaped.`,
  );
}

function directUrl(env: Environment, databaseUrl: string | null): string | null {
  const direct = address(env, 'DATABASE_DIRECT_URL', POSTGRES);
  if (direct && !databaseUrl)
    throw new StartupProblem('DATABASE_DIRECT_URL leads to the database of DATABASE_URL: give both.');
  return direct ?? databaseUrl;
}

/** As browsers write them: without a path, the default port or a slash at the end. */
function origins(env: Environment, name: string): string[] {
  const given = (env[name] ?? '').split(/[\s,]+/).filter(Boolean);
  return given.map(text => {
    const origin = URL.canParse(text) ? new URL(text).origin : 'null';
    if (origin !== 'null') return origin;
    throw new StartupProblem(`${name} does not fit: "${text}" is not an origin such as https://example.cn.`);
  });
}
