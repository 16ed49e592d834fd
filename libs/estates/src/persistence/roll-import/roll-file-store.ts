import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '@sifang/kernel';
import type { Seals } from '@sifang/platform';
import { MOST_MEGABYTES } from '../roll-file/read-roll-file.js';
import { tooLarge } from '../roll-file/file-trouble.js';

/** Telephones and certificates of thousands stand in a roll: it is sealed as they are in the register. */
const PURPOSE = 'roll file';
const MOST_BYTES = MOST_MEGABYTES * 1e6;
/** Nobody uploads for longer; what is older was left behind by a process that died. */
const ABANDONED_MS = 3_600_000;

export interface KeptFile {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/**
 * The files of rolls, below `files`, which backups take along. What is still coming in stands apart, so that neither a
 * worker nor a backup ever sees half a file.
 */
export class RollFileStore {
  constructor(
    private readonly dataDir: string,
    private readonly seals: Seals,
  ) {}

  private pathOf(id: string): string {
    return join(this.dataDir, 'files', 'rolls', id);
  }

  /** Leaves nothing on the disk when it fails. @throws Refusal ROLL_FILE_TOO_LARGE · UPLOAD_INTERRUPTED */
  async keep(id: string, content: Readable): Promise<KeptFile> {
    const incoming = join(this.incoming, id);
    await mkdir(this.incoming, { recursive: true });
    await mkdir(join(this.dataDir, 'files', 'rolls'), { recursive: true });
    try {
      const kept = await written(incoming, content);
      const sealed = this.seals.seal(PURPOSE, id, await readFile(incoming));
      await writeFile(incoming, sealed, { mode: 0o600, flush: true });
      await rename(incoming, this.pathOf(id));
      return kept;
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  /** As it came. @throws SealBroken when it is no longer what was kept */
  async content(id: string): Promise<Buffer> {
    return this.seals.openBytes(PURPOSE, id, await readFile(this.pathOf(id)));
  }

  async forget(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  async sweep(now: Date): Promise<void> {
    for (const name of await readdir(this.incoming).catch(() => [])) {
      const path = join(this.incoming, name);
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (now.getTime() - mtimeMs > ABANDONED_MS) await rm(path, { force: true });
    }
  }

  private get incoming(): string {
    return join(this.dataDir, 'incoming');
  }
}

/** Whatever happens, the sender's line stays open: it is to hear why. */
async function written(path: string, content: Readable): Promise<KeptFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'w', 0o600);
  try {
    for await (const chunk of arriving(content)) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) throw tooLargeToUpload();
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}

async function* arriving(content: Readable): AsyncGenerator<Buffer> {
  try {
    yield* content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch {
    throw new Refusal(
      'UPLOAD_INTERRUPTED',
      'The connection broke before the whole file was here. Send it again.',
    );
  }
}

function tooLargeToUpload() {
  return tooLarge(`at most ${MOST_MEGABYTES} MB can be taken`);
}

/** Whether it is worth beginning. @param announced length that the sender gives; NaN when it gives none. */
export function requireModestLength(announced: number): void {
  if (announced > MOST_BYTES) throw tooLargeToUpload();
}
