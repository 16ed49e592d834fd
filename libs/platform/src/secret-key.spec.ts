import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecretKey } from './secret-key.js';

const problem = (sentence: string): Error =>
  expect.objectContaining({ name: 'StartupProblem', message: expect.stringContaining(sentence) }) as Error;

describe('the secret key', () => {
  const long = 'k'.repeat(32);
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'sifang-key-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the one that was given, and then nothing is kept', () => {
    expect(readSecretKey({ databaseUrl: null, dataDir: folder }, { SECRET_KEY: long })).toBe(long);
    expect(() => statSync(join(folder, 'secret.key'))).toThrow('ENOENT');
  });

  it('is made once beside the embedded database, for its owner alone', () => {
    const config = { databaseUrl: null, dataDir: join(folder, 'not/yet/there') };
    const made = readSecretKey(config, {});
    const file = join(config.dataDir, 'secret.key');
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect(readSecretKey(config, {})).toBe(made);
    expect(readFileSync(file, 'utf8')).toBe(`${made}\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSecretKey({ databaseUrl: null, dataDir: folder }, {})).not.toBe(made);
  });

  it('must be given with an external database', () => {
    const config = { databaseUrl: 'postgres://db/sifang', dataDir: folder };
    expect(() => readSecretKey(config, {})).toThrow(problem('SECRET_KEY is missing'));
  });

  it('must be long', () => {
    const config = { databaseUrl: null, dataDir: folder };
    expect(() => readSecretKey(config, { SECRET_KEY: long.slice(1) })).toThrow(
      problem('SECRET_KEY is too short'),
    );
    writeFileSync(join(folder, 'secret.key'), 'cut sho');
    expect(() => readSecretKey(config, {})).toThrow(problem(`${folder}/secret.key is damaged`));
  });

  it('cannot be kept below a file', () => {
    writeFileSync(join(folder, 'file'), '');
    const below = join(folder, 'file/data');
    expect(() => readSecretKey({ databaseUrl: null, dataDir: below }, {})).toThrow(
      problem(`Nothing can be kept in ${below}`),
    );
  });
});
