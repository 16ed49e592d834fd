import { Database } from '@sifang/platform';
import type { Api } from '../../apps/api/src/open-api.js';
import { answer } from '../bench/processes/answer.js';
import { openApplication } from '../bench/town/application.js';
import type { CopySetup } from './copy.js';

let api: Api;

answer({
  open: async ({ databaseUrl, port }: CopySetup) => {
    api = await openApplication(databaseUrl, { PORT: String(port), LOG_LEVEL: 'error' });
  },
  /** Ends without a word when so many commits of ballots have returned: the last of them is in the log, and nobody was told. */
  'die after': (commits: number) => {
    const database = api.app.get(Database, { strict: false });
    const rows = database.rows.bind(database);
    let left = commits;
    database.rows = async (name, text, values) => {
      const result = await rows(name, text, values);
      if (name.startsWith('enter-ballots') && --left === 0) process.kill(process.pid, 'SIGKILL');
      return result as never;
    };
    return new Promise<never>(() => undefined);
  },
});
