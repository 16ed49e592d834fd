import { readFileSync } from 'node:fs';

const { paths } = JSON.parse(
  readFileSync(new URL('../../tsconfig.json', import.meta.url), 'utf8'),
).compilerOptions;

/** `@sifang/kernel` → `libs/kernel/src/index.ts`, and all the others of tsconfig.json. */
export const aliases = Object.fromEntries(
  Object.entries(paths).map(([name, [file]]) => [name, file.replace('./', '')]),
);
