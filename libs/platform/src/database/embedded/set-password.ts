import { StartupProblem } from '../../startup-problem.js';
import { program } from './binaries.js';
import type { Circumstances } from './circumstances.js';
import { newPassword, ROLE } from './connection-facts.js';
import { failureSentence } from './failure-sentence.js';
import { disownDeadPostmaster } from './postmaster.js';
import { runProgram } from './run-program.js';
import { settingsFor } from './settings.js';

/**
 * Gives the role a new password while no server runs: in a new cluster, and when `postgres.json` was lost.
 * PostgreSQL's single-user mode asks for none: whoever may write the files may do it.
 * @returns the password.
 */
export async function setNewPassword(cluster: string, here: Circumstances): Promise<string> {
  const { binaries, durable, places } = here;
  const password = newPassword();
  await disownDeadPostmaster(cluster);
  const { ok, output } = await runProgram(
    program(binaries, 'postgres'),
    ['--single', '-D', cluster, ...settingsFor(durable), 'postgres'],
    { account: here.account, input: `ALTER ROLE ${ROLE} PASSWORD '${password}'\n` },
  );
  if (!ok) throw failureSentence(output, places.dataDir);
  // It goes on after an error and ends well.
  if (output.includes('ERROR:'))
    throw new StartupProblem(
      `The password of the database in ${places.dataDir} cannot be set: that database was not made by this program.`,
    );
  return password;
}
