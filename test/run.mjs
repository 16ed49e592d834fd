#!/usr/bin/env node
import { run, stopAll } from './checks/children.mjs';
import { excerpt } from './checks/excerpt.mjs';
import { runJest } from './checks/jest-project.mjs';
import { closeRunFolder, openRunFolder } from './checks/run-folder.mjs';
import { choose } from './checks/steps.mjs';
import { summarise } from './checks/summary.mjs';

const AT_ONCE = 2;
const STILL_RUNNING_MS = 30_000;

const { chosen, patterns, unknown } = choose(process.argv.slice(2));
if (unknown) {
  console.error(unknown);
  process.exit(2);
}
const folder = openRunFolder();
process.on('exit', () => closeRunFolder(folder));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, async () => {
    console.log('\nInterrupted.');
    await stopAll();
    process.exit(130);
  });

const failed = new Set();
const tallies = await performAll(chosen);
process.exitCode = summarise(tallies, { skipsAllowed: process.env.CI !== 'true' });

async function performAll(all) {
  const running = new Set();
  const begun = new Map();
  const finished = [];
  for (const [index, step] of all.entries()) {
    if (step.alone) await Promise.all(running);
    else if (running.size >= AT_ONCE) await Promise.race(running);
    const task = perform(step, begun.get(step.after)).then(tally => {
      running.delete(task);
      finished[index] = tally;
    });
    running.add(task);
    begun.set(step.name, task);
    if (step.alone) await task;
  }
  await Promise.all(running);
  return finished;
}

async function perform(step, before) {
  await before;
  if (failed.has(step.after)) {
    const failures = [{ name: step.title, detail: `Not tried, because ${step.after} failed.` }];
    return report(step, { passed: 0, failures, skipped: [], seconds: 0 });
  }
  console.log(`▸ ${step.title}`);
  const watch = watchOver(step.title);
  const tally = await (step.jest
    ? runJest(step.jest, { ...how(watch), folder, patterns })
    : runScript(step, watch));
  watch.end();
  return report(step, tally);
}

async function runScript(step, watch) {
  const { ok, output, seconds } = await run('npm', ['run', '--silent', ...step.script], how(watch));
  const command = `npm run ${step.script.join(' ')}`;
  const detail = excerpt(output) || `\`${command}\` failed without a word; is there such a script?`;
  return { seconds, passed: ok ? 1 : 0, skipped: [], failures: ok ? [] : [{ name: command, detail }] };
}

function how(watch) {
  return { env: { TMPDIR: folder }, minutes: 15, onLine: watch.heard };
}

function report(step, tally) {
  if (tally.failures.length) failed.add(step.name);
  const mark = tally.failures.length ? '✗' : '✓';
  const tests = step.jest
    ? `, ${tally.passed} passed${tally.failures.length ? `, ${tally.failures.length} failed` : ''}`
    : '';
  console.log(`${mark} ${step.title}  ${tally.seconds.toFixed(1)} s${tests}`);
  return { step, ...tally };
}

/** Says now and then what a long step is at, so that one that hangs can be told from one that works. */
function watchOver(title) {
  const started = performance.now();
  let last = '';
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`  … ${title}, ${seconds} s: ${last.slice(0, 100)}`);
  }, STILL_RUNNING_MS);
  return { heard: line => (last = line || last), end: () => clearInterval(timer) };
}
