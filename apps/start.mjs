import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm start`: builds what is older than its sources, then runs everything in this one process.
// `npm run dev`: the same, and builds and starts anew whenever a source changes.
// `node apps/start.mjs backup DIR`: the same for another program.
// `npm run build`: builds everything, also what is no older than its sources, and runs nothing.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const programs = {
  start: 'dist/apps/api/src/start.js',
  backup: 'dist/apps/worker/src/backup.js',
  restore: 'dist/apps/worker/src/restore.js',
  tally: 'dist/apps/worker/src/tally.js',
  'import-check': 'dist/apps/worker/src/import-check.js',
  verify: 'dist/apps/worker/src/verify.js',
};
const [name = 'start'] = process.argv.slice(2).filter(word => word !== '--watch');
const PROGRAM = programs[name];
if (!PROGRAM && name !== 'build')
  fail(`There is no program "${name}". There are: ${Object.keys(programs).join(', ')}.`);
const parts = [
  {
    name: 'server',
    stamp: 'dist/.server-built',
    result: PROGRAM,
    sources: [
      'apps/api/src',
      'apps/foundation',
      'apps/worker',
      'libs',
      'tsconfig.json',
      'nest-cli.json',
      'package-lock.json',
    ],
    command: ['nest', 'build', 'api'],
  },
  {
    name: 'web app',
    for: 'start',
    stamp: 'dist/.web-built',
    result: 'dist/web/index.html',
    sources: ['apps/web', 'apps/api/schema.graphql', 'package-lock.json'],
    command: ['vite', 'build', '-c', 'apps/web/vite.config.mts', '--logLevel', 'warn'],
  },
  {
    name: 'page that checks votes',
    for: 'start',
    stamp: 'dist/.verifier-built',
    result: 'dist/verifier/verify.html',
    sources: ['apps/verifier', 'libs/kernel', 'libs/voting/src/domain', 'package-lock.json'],
    command: ['vite', 'build', '-c', 'apps/verifier/vite.config.mts', '--logLevel', 'warn'],
  },
];

if (name === 'build') {
  parts.forEach(build);
  process.exit();
}
for (const part of parts) if ((part.for ?? name) === name && isStale(part)) build(part);
if (process.argv.includes('--watch')) watch();
else {
  // The program finds its own words where it would if it had been run by itself.
  process.argv.splice(1, 2, PROGRAM);
  await import(new URL(`../${PROGRAM}`, import.meta.url));
}

function isStale({ stamp, result, sources }) {
  return (
    !existsSync(stamp) ||
    !existsSync(result) ||
    sources.some(source => newest(source) > statSync(stamp).mtimeMs)
  );
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

function build({ name, stamp, command: [tool, ...args] }) {
  const began = new Date();
  // Standard output belongs to the program: another one may read it.
  process.stderr.write(`Building the ${name} …\n`);
  const { status } = spawnSync(process.execPath, [toolPath(tool), ...args], { stdio: ['inherit', 2, 2] });
  if (status !== 0) fail(`The ${name} could not be built; what is wrong stands above.`);
  writeFileSync(stamp, '');
  // A source saved while the build ran is newer than this.
  utimesSync(stamp, began, began);
}

function watch() {
  const children = [
    [toolPath('nest'), 'build', 'api', '--watch', '--preserveWatchOutput'],
    [toolPath('vite'), 'build', '-c', 'apps/web/vite.config.mts', '--watch', '--logLevel', 'warn'],
    ['--watch', '--watch-preserve-output', PROGRAM],
  ].map(args => spawn(process.execPath, args, { stdio: 'inherit' }));
  // Ctrl-C reaches all of them; this process waits until the last has stopped.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => children.forEach(child => child.kill('SIGTERM')));
}

function fail(sentence) {
  process.stderr.write(`\n${sentence}\n\n`);
  process.exit(1);
}

function toolPath(tool) {
  return { nest: 'node_modules/@nestjs/cli/bin/nest.js', vite: 'node_modules/vite/bin/vite.js' }[tool];
}
