import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Of all runs: what was read once is read again by every process that a test starts. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/typescript/', import.meta.url));
const { version } = createRequire(import.meta.url)('@swc/core/package.json');

/** @returns what `make` makes of the source, or has made of it before with the same options */
export async function kept(options, source, make) {
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, source]))
    .digest('hex');
  const file = `${folder}${key}.js`;
  try {
    // A thousand files one after another: waiting for each would take longer than reading it.
    return readFileSync(file);
  } catch {
    const made = await make(source);
    keep(file, made);
    return made;
  }
}

/** By a name of its own first: another process must never find half of it. */
function keep(file, made) {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, made);
    renameSync(draft, file);
  } catch {
    // A folder that cannot be written only costs time.
  }
}
