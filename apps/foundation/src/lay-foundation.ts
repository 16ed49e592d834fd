import {
  makeLog,
  openDatabase,
  PostgresFeed,
  prepareJobs,
  readSecretKey,
  RedisFeed,
  Seals,
  startEmbeddedPostgres,
  type Config,
  type PlatformOptions,
} from '@sifang/platform';
import { pino, type Logger } from 'pino';
import { schemas } from './schemas.js';

export interface Foundation extends PlatformOptions {
  /** For LISTEN and jobs, past any pooler. */
  readonly directUrl: string;
  /** After everything that stands on it has been closed. */
  close(): Promise<void>;
}

/** Database up to date. The feed is started by whoever has screens to tell. @throws StartupProblem */
export async function layFoundation(config: Config): Promise<Foundation> {
  const log = logOf(config);
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    if (config.tracesUrl) closing.push(await tracing(config.tracesUrl));
    const url = config.databaseUrl ?? (await embeddedUrl(config, log, closing));
    const directUrl = config.databaseDirectUrl ?? url;
    const database = await openDatabase(url, config.databasePool, schemas);
    closing.push(() => database.close());
    await prepareJobs(directUrl);
    const feed = config.redisUrl
      ? new RedisFeed(config.redisUrl, directUrl, log)
      : new PostgresFeed(directUrl, log);
    closing.push(() => feed.close());
    const seals = new Seals(() => readSecretKey(config, process.env));
    return { config, database, feed, seals, log, directUrl, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function embeddedUrl(config: Config, log: Logger, closing: (() => Promise<void>)[]): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, log: line => log.debug(line) });
  closing.push(() => server.stop());
  return server.url;
}

/** Loaded here alone: what nobody asked for must not take time and memory at the start. */
async function tracing(url: string): Promise<() => Promise<void>> {
  const { openTracing } = await import('./tracing/open-tracing.js');
  return openTracing(url);
}

function logOf(config: Config): Logger {
  return makeLog({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
