import { userInfo } from 'node:os';
import { StartupProblem } from '../../startup-problem.js';
import { diskFull } from './failure-sentence.js';

/** What the file system may refuse, as a sentence; anything else is a bug and stays as it is. */
export function refusedBySystem(error: unknown, dataDir: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(dataDir);
  if (code === 'EROFS')
    return new StartupProblem(
      `${path ?? dataDir} cannot be written, its disk is read-only: point DATA_DIR at another folder.`,
    );
  if (code === 'EACCES' || code === 'EPERM')
    return new StartupProblem(
      `The user ${whoWeAre()} may not read or write ${path ?? dataDir}: start as the user who owns it, or point DATA_DIR at another folder.`,
    );
  if (code === 'EBUSY' || code === 'EXDEV')
    return new StartupProblem(`${path ?? dataDir} is a disk of its own: mount it at ${dataDir} instead.`);
  return error;
}

/** In a container the user may have no name. */
function whoWeAre(): string {
  try {
    return userInfo().username;
  } catch {
    return `number ${process.getuid?.()}`;
  }
}
