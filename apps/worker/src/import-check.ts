import 'reflect-metadata';
import { resolve } from 'node:path';
import { checkRollFile } from '@sifang/estates';
import { Refusal } from '@sifang/kernel';

const CANNOT_BE_READ = 2;

/** `npm run import:check -- FILE`: what would become of a roll, as JSON on stdout. Changes nothing, needs no database. */
try {
  process.stdout.write(`${JSON.stringify(await checkRollFile(fileAskedFor()), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = CANNOT_BE_READ;
}

function fileAskedFor(): string {
  const file = process.argv[2];
  if (!file) throw new Refusal('FILE_MISSING', 'Say which file: npm run import:check -- FILE');
  // npm runs programs in the project's folder and says here where the person stands.
  return resolve(process.env['INIT_CWD'] ?? '', file);
}
