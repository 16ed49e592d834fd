import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ask } from '../../starters/ask.js';
import { ProvingGround } from '../../starters/proving-ground.js';
import { Program } from './program.js';

const SECRET_KEY = 'k'.repeat(32);
const NOBODY = 'postgres://me:topsecret@127.0.0.1:1/sifang';

describe('a program that cannot start', () => {
  let ground: ProvingGround;
  beforeAll(async () => void (ground = await ProvingGround.open()));
  afterAll(() => ground.clear());

  it.each<[string, 'start' | 'api' | 'worker', Record<string, string>, string]>([
    [
      'a port that is none',
      'start',
      { PORT: 'http' },
      'PORT=http does not fit: give a whole number from 0 to 65535.',
    ],
    [
      'an external database and no key',
      'api',
      { DATABASE_URL: NOBODY },
      'SECRET_KEY is missing: with DATABASE_URL set, give at least 32 random characters.',
    ],
    [
      'a database that nobody answers at',
      'worker',
      { DATABASE_URL: NOBODY, SECRET_KEY },
      'The database cannot be reached (connect ECONNREFUSED 127.0.0.1:1). Check DATABASE_URL.',
    ],
    [
      'an address of no database',
      'start',
      { DATABASE_URL: 'mysql://me:topsecret@127.0.0.1/sifang', SECRET_KEY },
      'DATABASE_URL does not fit: give an address that begins with postgres:// and has special characters escaped.',
    ],
    [
      'a data folder that is a file',
      'start',
      { DATA_DIR: 'package.json' },
      `Nothing can be kept in ${process.cwd()}/package.json (EEXIST: file already exists, mkdir '${process.cwd()}/package.json'): point DATA_DIR at another folder.`,
    ],
  ])('because of %s says so in one sentence', async (_, name, env, sentence) => {
    const program = Program.start(name, env);
    expect(await program.ends()).toBe(1);
    expect(program.output).toBe(`\n${sentence}\n\n`);
  });

  it.each(['start', 'api'] as const)(
    'because its port is taken says so, and leaves no database server behind (%s)',
    async name => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as AddressInfo;
      const dataDir = await ground.folder(name);
      const program = Program.start(name, { DATA_DIR: dataDir, PORT: String(port), DEMO: '0' });
      expect(await program.ends()).toBe(1);
      other.close();
      expect(program.output).toBe(
        `\nPort ${port} is in use on 127.0.0.1. Stop the program that uses it, or take any that is free: PORT=0 npm start\n\n`,
      );
      const facts = JSON.parse(await readFile(join(dataDir, 'postgres.json'), 'utf8'));
      const url = `postgres://sifang:${facts.password}@127.0.0.1:${facts.port}/sifang`;
      await expect(ask(url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
    },
  );

  const smallDisk = mayMount() ? it : it.skip;
  smallDisk(
    `because its disk is full says so${mayMount() ? '' : ', skipped: no small disk can be mounted here'}`,
    async () => {
      const dataDir = await ground.folder('disk');
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m,mode=755', 'tmpfs', dataDir]);
      try {
        const program = Program.start('start', { DATA_DIR: dataDir });
        expect(await program.ends()).toBe(1);
        expect(program.output).toBe(
          `\nThe disk that holds ${dataDir} is full: make room and start again.\n\n`,
        );
      } finally {
        execFileSync('umount', [dataDir]);
      }
    },
  );
});

function mayMount(): boolean {
  try {
    // In a mount namespace of its own, so nothing is left behind.
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return process.getuid?.() === 0 && process.platform === 'linux';
  } catch {
    return false;
  }
}
