import { StartupProblem } from '../../startup-problem.js';

// Shared memory has limits of its own, and PostgreSQL reports them with the words for a full disk.
const DISK_FULL = /^(?!.*shared memory).*(No space left on device|Disk quota exceeded)/im;

/** Turns what initdb or the server said last into one sentence. `place` is the folder that the person knows. */
export function failureSentence(said: string, place: string): StartupProblem {
  if (DISK_FULL.test(said)) return diskFull(place);
  if (/could not look up effective user ID/.test(said))
    return new StartupProblem(
      'The embedded PostgreSQL needs to run as a user that has a name: add this user to /etc/passwd, start as another, or set DATABASE_URL.',
    );
  if (/has wrong ownership|has invalid permissions/.test(said))
    return new StartupProblem(
      `The database in ${place} belongs to another user or is open to others: give it back to the user who made it, with mode 0700.`,
    );
  if (/could not access (directory|the server).*Permission denied/.test(said))
    return new StartupProblem(
      `The user that owns the database in ${place} may not enter that folder: let it pass (chmod o+x) through every folder above.`,
    );
  return new StartupProblem(
    `The database in ${place} did not start; PostgreSQL says: "${lastWords(said)}". Put that right, or point DATA_DIR at another folder.`,
  );
}

export function diskFull(place: string): StartupProblem {
  return new StartupProblem(`The disk that holds ${place} is full: make room and start again.`);
}

/** The last line that names a fault, else the last line. */
export function lastWords(said: string): string {
  const lines = said.split('\n').filter(line => line.trim());
  const fault = lines.findLast(line => /\b(FATAL|PANIC)\b|\berror:/.test(line)) ?? lines.at(-1);
  return fault?.replace(/^[\d-]+ [\d:.]+ \w+ \[\d+\] /, '').trim() ?? 'nothing';
}
