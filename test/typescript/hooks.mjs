import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aliases } from './aliases.mjs';
import { kept } from './kept.mjs';
import { swcOptions } from './swc-options.mjs';

const root = new URL('../../', import.meta.url);

/** Node's own loader, taught to follow aliases, to find the TypeScript that is meant, and to read it. */
export function resolve(specifier, context, next) {
  if (aliases[specifier]) return next(new URL(aliases[specifier], root).href, context);
  const source =
    RELATIVE.test(specifier) && ours(context.parentURL) && sourceOf(specifier, context.parentURL);
  return next(source ? source.href : specifier, context);
}

const RELATIVE = /^\.{1,2}\//;
const ours = parent => parent?.endsWith('.ts') || parent?.includes('.ts?');

/** `./x.js` of the server and `./x` of the web app are both `x.ts`, or `x/index.ts`; what stands behind a `?` stays there. */
function sourceOf(specifier, parent) {
  const { href, search } = new URL(specifier, parent);
  const name = href.slice(0, href.length - search.length).replace(/\.js$/, '');
  const found = [`${name}.ts`, `${name}/index.ts`].map(file => new URL(file)).find(existsSync);
  return found && new URL(search, found);
}

export async function load(url, context, next) {
  const file = new URL(url);
  // jest asks for the file of a test with a number behind it, to have it read anew.
  if (!file.pathname.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(new URL(file.pathname, file));
  const options = { ...swcOptions, filename, sourceMaps: 'inline' };
  const source = await kept(options, readFileSync(filename, 'utf8'), async text => {
    const { transform } = await import('@swc/core');
    const { code } = await transform(text, options);
    return code;
  });
  return { format: 'module', source, shortCircuit: true };
}
