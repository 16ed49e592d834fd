import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bytes } from './bytes.js';
import { shardOf, type PaperStore } from './paper-store.js';

/** Papers below `DATA_DIR/files`, which backups take along. */
export class FolderStore implements PaperStore {
  constructor(private readonly dataDir: string) {}

  async keep(id: string, path: string): Promise<void> {
    const target = this.pathOf(id);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await rename(path, target);
    // The name too is on the disk before anybody is told that the paper is kept.
    const folder = await open(dirname(target));
    await folder.sync().finally(() => folder.close());
  }

  read(id: string): Promise<Bytes> {
    return Promise.resolve(createReadStream(this.pathOf(id)) as Bytes);
  }

  remove(id: string): Promise<void> {
    return rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    return join(this.dataDir, 'files', shardOf(id));
  }
}
