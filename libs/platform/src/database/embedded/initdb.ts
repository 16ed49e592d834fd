import { program } from './binaries.js';
import type { Circumstances } from './circumstances.js';
import { ROLE } from './connection-facts.js';
import { failureSentence } from './failure-sentence.js';
import { runProgram } from './run-program.js';

/** In order of liking: with plain C as character type, trigram search finds no Chinese. */
const LOCALES: readonly string[][] = [
  ['--locale=C.UTF-8'],
  ['--locale=C', '--lc-ctype=en_US.UTF-8'],
  ['--locale=C', '--lc-ctype=UTF-8'],
  ['--locale=C'],
];

/** Fills the empty folder with a cluster to which nobody may connect yet. @throws StartupProblem in the words of initdb. */
export async function initdb(folder: string, here: Circumstances, locales = LOCALES): Promise<void> {
  let said = '';
  for (const locale of locales) {
    const { ok, output } = await runProgram(
      program(here.binaries, 'initdb'),
      argumentsFor(folder, here, locale),
      { account: here.account },
    );
    if (ok) {
      if (locale !== locales[0])
        here.log(`This machine lacks ${locales[0]?.join(' ')}; the database has ${locale.join(' ')}.`);
      return;
    }
    said = output;
    if (!/invalid locale (name|settings)/.test(output)) break;
  }
  throw failureSentence(said, here.places.dataDir);
}

function argumentsFor(folder: string, { durable }: Circumstances, locale: string[]): string[] {
  const flags = ['--encoding=UTF8', ...locale, '--lc-messages=C', '--auth=reject', '--data-checksums'];
  return ['-D', folder, '-U', ROLE, ...flags, ...(durable ? [] : ['--no-sync'])];
}
