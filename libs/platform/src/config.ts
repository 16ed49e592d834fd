import { resolve } from 'node:path';
import { address, flag, oneOf, origins, wholeNumber, type Environment } from './environment.js';
import { PAPER_VARIABLES, readPaperConfig, type PaperConfig } from './papers/paper-config.js';
import { readSenderConfig, SENDER_VARIABLES, type SenderConfig } from './senders/sender-config.js';
import { readSignInConfig, SIGN_IN_VARIABLES, type SignInConfig } from './sign-in-config.js';
import { StartupProblem } from './startup-problem.js';
import { readWatchingConfig, WATCHING_VARIABLES, type WatchingConfig } from './watching/watching-config.js';

/** Everything that can be set from outside. `docs/environment.md` explains each; a test keeps the two equal. */
export interface Config extends SignInConfig, SenderConfig, WatchingConfig, PaperConfig {
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
  ...WATCHING_VARIABLES,
  'NODE_ENV',
  ...SIGN_IN_VARIABLES,
  ...SENDER_VARIABLES,
  ...PAPER_VARIABLES,
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
    ...readWatchingConfig(env),
    ...readSignInConfig(env),
    ...readSenderConfig(env),
    ...readPaperConfig(env),
  };
}

function directUrl(env: Environment, databaseUrl: string | null): string | null {
  const direct = address(env, 'DATABASE_DIRECT_URL', POSTGRES);
  if (direct && !databaseUrl)
    throw new StartupProblem('DATABASE_DIRECT_URL leads to the database of DATABASE_URL: give both.');
  return direct ?? databaseUrl;
}
