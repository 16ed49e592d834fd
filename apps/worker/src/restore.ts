import { join, resolve } from 'node:path';
import { readConfig, restoreBackup, StartupProblem } from '@sifang/platform';
import { onFoundation } from '../../foundation/src/on-foundation.js';
import { run } from '../../foundation/src/run.js';

/** `npm run restore -- DIR`: into an empty database, every byte checked, or nothing at all. */
await run(async () => {
  const folder = process.argv[2];
  if (!folder) throw new StartupProblem('Say where from: npm run restore -- DIR');
  const config = readConfig(process.env);
  return onFoundation(config, async foundation => {
    const { tables, files, takenAt } = await restoreBackup(
      foundation.directUrl,
      join(config.dataDir, 'files'),
      resolve(folder),
    );
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    process.stdout.write(
      `Restored ${rows} rows of ${tables.length} tables and ${files.length} files of ${takenAt}.\n`,
    );
  });
});
