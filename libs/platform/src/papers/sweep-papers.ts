import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '@sifang/kernel';
import type { Config } from '../config.js';
import type { Database } from '../database/database.js';
import { paperStoreOf } from './choose-store.js';
import { deletePapers, lockOrphans } from './paper.repository.js';

/** Somebody may write a long text after sending the photos. */
const KEPT_MS = 24 * 3_600_000;
const AT_ONCE = 200;

/** Removes papers that nobody attached, and what was left half taken in. */
export async function sweepPapers(database: Database, config: Config, clock: Clock): Promise<void> {
  const store = paperStoreOf(config);
  const before = new Date(clock.now().getTime() - KEPT_MS);
  for (;;) {
    const removed = await database.transaction(async tx => {
      const ids = (await lockOrphans(tx, before, AT_ONCE)).map(({ id }) => id);
      for (const id of ids) await store.remove(id);
      await deletePapers(tx, ids);
      return ids.length;
    });
    if (removed < AT_ONCE) break;
  }
  const incoming = join(config.dataDir, 'incoming');
  for (const name of await readdir(incoming).catch(() => [])) {
    const found = await stat(join(incoming, name)).catch(() => null);
    if (found && found.mtime < before) await rm(join(incoming, name), { force: true });
  }
}
