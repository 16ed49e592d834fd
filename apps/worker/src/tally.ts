import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '@sifang/kernel';
import { decideCase, printable } from '@sifang/voting/domain';

/** `npm run tally -- CASE.json`: decides one case without server or database. What is refused exits with 2. */
try {
  const decision = decideCase(readCase(process.argv[2]));
  process.stdout.write(`${JSON.stringify(printable(decision), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  // A field's name may come from the file: it stays within one line.
  process.stderr.write(`${`${error.field}: ${error.message}`.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}

function readCase(file: string | undefined): unknown {
  if (!file) throw new Refusal('CASE_MISSING', 'Say which: npm run tally -- CASE.json', 'case');
  try {
    // npm runs its scripts at the root of the project and keeps here where it was called.
    return JSON.parse(
      readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8').replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new Refusal('CASE_UNREADABLE', `This file ${why}.`, 'case');
  }
}
