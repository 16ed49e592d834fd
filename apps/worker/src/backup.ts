import { join, resolve } from 'node:path';
import { readConfig, StartupProblem, takeBackup } from '@sifang/platform';
import { onFoundation } from '../../foundation/src/on-foundation.js';
import { run } from '../../foundation/src/run.js';

/** `npm run backup -- DIR`: all that the system holds, as of one moment; it may go on running meanwhile. */
await run(async () => {
  const folder = process.argv[2];
  if (!folder) throw new StartupProblem('Say where to: npm run backup -- DIR');
  const config = readConfig(process.env);
  return onFoundation(config, async foundation => {
    const { tables, files } = await takeBackup(
      foundation.directUrl,
      join(config.dataDir, 'files'),
      resolve(folder),
    );
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(
      `Kept ${rows} rows of ${tables.length} tables and ${files.length} files in ${resolve(folder)}.\n`,
    );
  });
});
