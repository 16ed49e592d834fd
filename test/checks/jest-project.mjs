import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './children.mjs';
import { excerpt } from './excerpt.mjs';

const REASON = /skipped: (.+)$/;

/**
 * Runs one jest project.
 *
 * A skipped test says why in its own name or in that of a block around it: `describe.skip('… skipped: no Chromium')`.
 *
 * @returns {Promise<Tally>} tests passed; failures with their details; tests skipped with their reasons
 */
export async function runJest(project, { folder, patterns, env, minutes, onLine }) {
  const file = join(folder, `${project}.json`);
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
  ];
  args.push(...patterns, '--config', 'test/jest.config.mjs', '--selectProjects', project);
  args.push('--json', '--outputFile', file, '--maxWorkers', '2');
  const { ok, output, seconds } = await run(process.execPath, args, { env, minutes, onLine });
  return { seconds, ...tally(project, ok, output, read(file)) };
}

function tally(project, ok, output, results) {
  if (!results) return { passed: 0, skipped: [], failures: [nothingToRead(project, output)] };
  const files = results.testResults.map(each => ({
    ...each,
    name: each.name.replace(`${process.cwd()}/`, ''),
  }));
  const tests = files.flatMap(each => each.assertionResults.map(test => ({ ...test, file: each.name })));
  const failures = [...files.filter(brokenFile).map(asFailure), ...tests.filter(isFailed).map(testAsFailure)];
  const skipped = tests.filter(isSkipped).map(test => ({ name: nameOf(test), reason: reasonOf(test) }));
  const unexplained = skipped.filter(test => !test.reason);
  failures.push(
    ...unexplained.map(({ name }) => ({ name, detail: 'Skipped without a reason in its name.' })),
  );
  const passed = tests.filter(test => test.status === 'passed').length;
  if (tests.length === 0 && failures.length === 0)
    failures.push({ name: `${project}: no test ran`, detail: excerpt(output) });
  if (!ok && failures.length === 0)
    failures.push({ name: `${project}: jest failed after its tests`, detail: excerpt(output) });
  return { passed, failures, skipped: skipped.filter(test => test.reason) };
}

function nothingToRead(project, output) {
  const what = output.includes('No tests found') ? 'no test ran' : 'jest did not finish';
  return { name: `${project}: ${what}`, detail: excerpt(output) };
}

const isFailed = test => test.status === 'failed';
const isSkipped = test => ['pending', 'todo', 'disabled', 'skipped'].includes(test.status);
const brokenFile = file => file.status === 'failed' && !file.assertionResults.some(isFailed);
const asFailure = file => ({ name: file.name, detail: excerpt(file.message) });
const testAsFailure = test => ({ name: nameOf(test), detail: excerpt(test.failureMessages.join('\n')) });
const nameOf = test => [test.file, ...test.ancestorTitles, test.title].join(' › ');
const reasonOf = test =>
  [...test.ancestorTitles, test.title].map(title => REASON.exec(title)?.[1]).find(Boolean);

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
