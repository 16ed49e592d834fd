import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { inATemporaryHouse, type Tree } from '../arrows/temporary-house.js';

export type Run = { lines: string[]; last: string; code: number | null };

const SCRIPTS = [
  'lint',
  'build',
  'format:check',
  'types:server',
  'types:web',
  'arrows',
  'schema:check',
  'codegen',
];
const PROJECTS = ['unit', 'e2e', 'browser'];

const runner: Tree = Object.fromEntries(
  [
    'run.mjs',
    ...readdirSync('test/checks')
      .filter(name => name.endsWith('.mjs'))
      .map(name => `checks/${name}`),
  ].map(path => [`test/${path}`, readFileSync(`test/${path}`, 'utf8')]),
);

/** A project in which every step passes: one test in each jest project. */
const green: Tree = {
  ...runner,
  'test/jest.config.mjs': `const rootDir = process.cwd(); export default { rootDir, projects: ${JSON.stringify(
    PROJECTS.map(name => ({
      displayName: name,
      transform: {},
      testMatch: [`<rootDir>/${name}/*.mjs`],
      testEnvironment: 'node',
    })),
  )}.map(project => ({ ...project, rootDir })) };`,
  ...Object.fromEntries(PROJECTS.map(name => [`${name}/a.mjs`, `it('passes', () => {});`])),
};

/** Runs the project's own runner in a small house of its own. The differences are to a green one; `without` names scripts and files. */
export function aRun(
  differences: { scripts?: Record<string, string>; tree?: Tree; without?: string[] },
  how: { args?: string[]; ci?: boolean; interruptWhen?: (house: string) => Promise<unknown> } = {},
): Promise<Run> {
  const scripts: Record<string, string> = {
    ...Object.fromEntries(SCRIPTS.map(name => [name, 'node --version'])),
    ...differences.scripts,
  };
  const tree: Record<string, string> = { ...green, ...differences.tree };
  for (const gone of differences.without ?? []) {
    delete scripts[gone];
    delete tree[gone];
  }
  tree['package.json'] = JSON.stringify({ type: 'module', scripts });
  return inATemporaryHouse(tree, async house => {
    const env = { ...process.env, CI: how.ci ? 'true' : '' };
    const child = spawn(process.execPath, ['test/run.mjs', ...(how.args ?? [])], { cwd: house, env });
    let output = '';
    child.stdout.on('data', text => (output += String(text)));
    child.stderr.on('data', text => (output += String(text)));
    const closed = once(child, 'close') as Promise<[number | null]>;
    if (how.interruptWhen) {
      await how.interruptWhen(house);
      child.kill('SIGINT');
    }
    const [code] = await closed;
    const lines = output.trimEnd().split('\n');
    return { lines, last: lines.at(-1)!, code };
  });
}
