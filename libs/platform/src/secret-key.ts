import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import type { Environment } from './environment.js';
import { StartupProblem } from './startup-problem.js';

const SHORTEST = 32;

/**
 * The key that signs and encrypts. Made once and kept in `dataDir` with the embedded database; with an external
 * one it must be given, because several instances have to agree on it.
 * @throws StartupProblem when it is missing, shorter than 32 characters, or cannot be kept.
 */
export function readSecretKey(config: Pick<Config, 'databaseUrl' | 'dataDir'>, env: Environment): string {
  const given = env['SECRET_KEY'];
  if (given && given.length >= SHORTEST) return given;
  if (given) throw new StartupProblem(`SECRET_KEY is too short: give at least ${SHORTEST} characters.`);
  if (config.databaseUrl)
    throw new StartupProblem(
      `SECRET_KEY is missing: with DATABASE_URL set, give at least ${SHORTEST} random characters.`,
    );
  const file = join(config.dataDir, 'secret.key');
  const key = existsSync(file) ? readFileSync(file, 'utf8').trim() : makeKey(config.dataDir, file);
  if (key.length >= SHORTEST) return key;
  throw new StartupProblem(`${file} is damaged: bring it back, or remove it to have a new one made.`);
}

function makeKey(dataDir: string, file: string): string {
  const made = randomBytes(SHORTEST).toString('base64url');
  try {
    mkdirSync(dataDir, { recursive: true });
    // Whole or not at all: the disk may be full.
    writeFileSync(`${file}.new`, `${made}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
    return made;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC') throw error;
    throw new StartupProblem(
      `Nothing can be kept in ${dataDir} (${message}): point DATA_DIR at another folder.`,
    );
  }
}
