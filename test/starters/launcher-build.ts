import { transformFile } from '@swc/core';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLATFORM = join(ROOT, 'libs/platform/src');

/** Says in one line how it went, keeps the server until `stop` comes in, and does not mind Ctrl-C. */
const PROGRAM = `
import { startEmbeddedPostgres } from './database/embedded/index.js';
process.on('SIGINT', () => console.log(JSON.stringify({ interrupted: true })));
const begun = performance.now();
try {
  const server = await startEmbeddedPostgres({ dataDir: process.argv[2], durable: false });
  console.log(JSON.stringify({ url: server.url, ms: Math.round(performance.now() - begun) }));
  process.stdin.once('data', async () => {
    await server.stop();
    console.log(JSON.stringify({ stopped: true }));
    process.exit();
  });
} catch (error) {
  console.log(JSON.stringify({ problem: error.message, name: error.name }));
  process.exitCode = 1;
}
`;

/**
 * The launcher as plain JavaScript in a temporary folder that every user may read, with a program that starts it:
 * to be killed, to be run by somebody else, to race.
 * @returns the program's path and how to remove all of it.
 */
export async function buildLauncher(): Promise<{ program: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sifang-launcher-'));
  await chmod(folder, 0o755);
  const sources = (await readdir(join(PLATFORM, 'database/embedded')))
    .filter(name => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map(name => join('database/embedded', name));
  await Promise.all([...sources, 'startup-problem.ts'].map(name => compile(name, folder)));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'starter.js'), PROGRAM);
  return { program: join(folder, 'starter.js'), remove: () => rm(folder, { recursive: true, force: true }) };
}

async function compile(name: string, folder: string): Promise<void> {
  const { code } = await transformFile(join(PLATFORM, name), {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  const target = join(folder, name.replace(/\.ts$/, '.js'));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}
