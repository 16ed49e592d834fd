import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One temporary folder for all that a run makes, so that a run that was cut off can be swept up. */
export function openRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sifang-test-'));
  // An embedded Postgres that runs as another user must be able to walk through.
  chmodSync(folder, 0o755);
  return folder;
}

/** Stops the database servers that were left in the folder, then removes it: a Postgres leaves every process group. */
export function closeRunFolder(folder) {
  for (const pid of leftServers(folder)) process.kill(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function leftServers(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .filter(path => path.endsWith('postmaster.pid'))
      .map(path => Number(readFileSync(join(folder, path), 'utf8').split('\n')[0]))
      .filter(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder));
  } catch {
    // A file or a process went away while we looked: it is being stopped by its owner.
    return [];
  }
}
