import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hydrateLinks, installedBinaries, majorVersion, program } from './binaries.js';
import { runProgram } from './run-program.js';
import { runnableBinaries } from './runnable-binaries.js';

describe('the binaries', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sifang-binaries-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are of the version that their package says', async () => {
    const binaries = await installedBinaries();
    const { output } = await runProgram(program(binaries, 'postgres'), ['--version']);
    expect(output).toContain(`(PostgreSQL) ${majorVersion(binaries)}.`);
  });

  it('get the links that install scripts would have made, once', async () => {
    await mkdir(join(folder, 'native/lib'), { recursive: true });
    await writeFile(join(folder, 'native/lib/libpq.so.5.15'), 'library');
    await writeFile(
      join(folder, 'native/pg-symlinks.json'),
      JSON.stringify([{ source: 'native/lib/libpq.so.5.15', target: 'native/lib/libpq.so.5' }]),
    );
    await hydrateLinks(folder);
    await hydrateLinks(folder);
    expect(await readFile(join(folder, 'native/lib/libpq.so.5'), 'utf8')).toBe('library');
  });

  it('are missing on a platform that nobody builds them for', async () => {
    await expect(installedBinaries('linux-riscv64')).rejects.toMatchObject({
      name: 'StartupProblem',
      message: expect.stringMatching(/no embedded PostgreSQL for linux-riscv64 .* set DATABASE_URL/),
    });
  });

  it.each([
    ['whose loader is missing, as on Alpine', '#!/lib64/ld-linux-x86-64.so.none\n', 'ENOENT'],
    [
      'that miss a library',
      '#!/bin/sh\necho libxml2.so.2: cannot open; exit 127\n',
      'libxml2.so.2: cannot open',
    ],
  ])('%s are explained', async (_, script, reason) => {
    const broken = { folder: await mkdtemp(join(folder, 'broken-')), version: '15.0.0' };
    await mkdir(join(broken.folder, 'bin'));
    await writeFile(program(broken, 'postgres'), script, { mode: 0o755 });
    await expect(runnableBinaries(broken, undefined, folder)).rejects.toMatchObject({
      name: 'StartupProblem',
      message: expect.stringMatching(
        new RegExp(`does not run on this machine .*${reason}.* set DATABASE_URL`),
      ),
    });
  });
});
