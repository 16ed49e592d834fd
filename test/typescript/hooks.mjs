import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { aliases } from './aliases.mjs';
import { swcOptions } from './swc-options.mjs';

const root = new URL('../../', import.meta.url);

/** Node's own loader, taught to follow aliases, to find `x.ts` behind `x.js`, and to read it. */
export function resolve(specifier, context, next) {
  if (aliases[specifier]) return next(new URL(aliases[specifier], root).href, context);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return next(source.href, context);
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    ...swcOptions,
    filename,
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
