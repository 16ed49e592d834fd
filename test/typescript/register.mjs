import { register } from 'node:module';

// `node --import ./test/typescript/register.mjs program.ts`: runs TypeScript as jest reads it, without a build.
register('./hooks.mjs', import.meta.url);
