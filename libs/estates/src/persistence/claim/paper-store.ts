import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Seals } from '@sifang/platform';

/** Papers of claims, sealed, each once by its hash, below the folder of files that backups take along. */
export class PaperStore {
  constructor(
    private readonly dataDir: string,
    private readonly seals: Seals,
  ) {}

  /** Kept before the act commits: a paper that no row names does no harm. @returns the hash */
  async keep(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const incoming = join(this.dataDir, 'incoming', randomUUID());
    await mkdir(join(this.dataDir, 'incoming'), { recursive: true });
    await mkdir(this.folderOf(sha256), { recursive: true });
    try {
      const file = await open(incoming, 'w', 0o600);
      try {
        await file.writeFile(this.seals.seal('claim paper', sha256, bytes));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(incoming, this.pathOf(sha256));
      return sha256;
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  async read(sha256: string): Promise<Buffer> {
    return this.seals.openBytes('claim paper', sha256, await readFile(this.pathOf(sha256)));
  }

  private folderOf(sha256: string): string {
    return join(this.dataDir, 'files', 'claim-papers', sha256.slice(0, 2));
  }

  private pathOf(sha256: string): string {
    return join(this.folderOf(sha256), sha256);
  }
}
