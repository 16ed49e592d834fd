import { OneConnection } from '../../libs/platform/src/database/one-connection.js';
import { answer } from '../bench/processes/answer.js';
import { openApplication } from '../bench/town/application.js';
import type { CopySetup } from './copy.js';

answer({
  open: async ({ databaseUrl, port }: CopySetup) => {
    await openApplication(databaseUrl, { PORT: String(port), LOG_LEVEL: 'error' });
  },
  /** Ends without a word when so many commits of ballots have returned: the last of them is in the log, and nobody was told. */
  'die after': (commits: number) => {
    const { rows } = OneConnection.prototype;
    let left = commits;
    OneConnection.prototype.rows = async function (name, text, values) {
      const result = await rows.call(this, name, text, values);
      if (name.startsWith('enter-') && --left === 0) process.kill(process.pid, 'SIGKILL');
      return result as never;
    };
    return new Promise<never>(() => undefined);
  },
});
