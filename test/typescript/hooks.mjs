import { transform } from '@swc/core';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { aliases } from './aliases.mjs';
import { kept } from './kept.mjs';
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
  const file = new URL(url);
  // jest asks for the file of a test with a number behind it, to have it read anew.
  if (!file.pathname.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(new URL(file.pathname, file));
  const options = { ...swcOptions, filename, sourceMaps: 'inline' };
  const source = await kept(options, await readFile(filename, 'utf8'), async text => {
    const { code } = await transform(text, options);
    return code;
  });
  return { format: 'module', source, shortCircuit: true };
}
