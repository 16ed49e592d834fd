import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** On what it was measured, and how busy that was: the first thing to ask about any figure. */
export function machine(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const { model } = cpus()[0] ?? { model: 'unknown processor' };
  const load = loadavg()
    .map(value => value.toFixed(1))
    .join(' ');
  return `${cpus().length} × ${model.trim()}, Node ${process.version}, project ${version}, load before the run ${load}`;
}
