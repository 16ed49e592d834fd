import { version } from '@swc/core';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Of all runs, as jest's own: what was read once is read again by every process that a test starts. */
const folder = fileURLToPath(new URL('../../node_modules/.cache/typescript/', import.meta.url));

/** @returns what `make` makes of the source, or has made of it before with the same options */
export async function kept(options, source, make) {
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, source]))
    .digest('hex');
  const file = `${folder}${key}.js`;
  try {
    return await readFile(file, 'utf8');
  } catch {
    const made = await make(source);
    await keep(file, made);
    return made;
  }
}

/** By a name of its own first: another process must never find half of it. */
async function keep(file, made) {
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, made);
    await rename(draft, file);
  } catch {
    // A folder that cannot be written only costs time.
  }
}
