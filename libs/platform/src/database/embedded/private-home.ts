import { chmod, lstat, mkdir } from 'node:fs/promises';
import { StartupProblem } from '../../startup-problem.js';

/** Where root keeps what the server's account must reach and cannot reach where it is. */
export const PRIVATE_HOME = '/var/lib/sifang';

/** Makes it: everybody may pass, only we may write. @throws StartupProblem when somebody else could have put things there. */
export async function openPrivateHome(home: string): Promise<void> {
  await mkdir(home, { recursive: true });
  const found = await lstat(home);
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0)
    throw new StartupProblem(
      `${home} must be a folder that only root can write, and is not: remove it, or set DATABASE_URL.`,
    );
  // Whatever the umask was when we made it.
  await chmod(home, 0o755);
}
