import { createHash } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '@sifang/kernel';
import type { Seals } from '../sealing/seals.js';
import type { Bytes } from './bytes.js';
import { beginsAs, HEAD_BYTES, mediaTypeOf, TAIL_BYTES } from './media-type.js';
import { withoutPlace } from './photo-privacy.js';
import { sealPieces } from './sealed-file.js';

export const MOST_PAPER_BYTES = 20 * 1024 * 1024;

/** Whoever sends slower than this keeps no line busy. */
const PATIENCE_MS = 5 * 60_000;

export interface TakenIn {
  readonly mediaType: string;
  /** Of what is kept: a photo comes without its place. */
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Writes what comes to `path`, sealed for `id`: measured, known by its content and freed of its place on the way. Leaves no file
 * when it is refused, and the source open, so that whoever sent it can still be told.
 * @throws Refusal PAPER_EMPTY · PAPER_TOO_LARGE · PAPER_KIND_UNKNOWN
 */
export async function takeIn(source: Readable, path: string, id: string, seals: Seals): Promise<TakenIn> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  const seen = { begun: '', bytes: 0, tail: Buffer.alloc(0) as Buffer };

  async function* looked(): Bytes {
    const limited = atMost(MOST_PAPER_BYTES, source.iterator({ destroyOnReturn: false }) as Bytes);
    const [head, all] = await beginningOf(limited);
    seen.begun = beginsAs(head);
    for await (const chunk of seen.begun === 'image/jpeg' ? withoutPlace(all) : all) {
      hash.update(chunk);
      seen.bytes += chunk.length;
      seen.tail = Buffer.concat([seen.tail, chunk]).subarray(-TAIL_BYTES);
      yield chunk;
    }
  }

  // Open before anything can be refused: a file that is opened later would be left behind.
  const file = (await open(path, 'wx', 0o600)).createWriteStream({ flush: true });
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    await pipeline(Readable.from(sealPieces(seals, id, looked())), file, { signal });
    const { begun, bytes, tail } = seen;
    return { mediaType: mediaTypeOf(begun, tail), bytes, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

export function tooLarge(): Refusal {
  const most = MOST_PAPER_BYTES / 1024 / 1024;
  return new Refusal('PAPER_TOO_LARGE', `A paper has at most ${most} MB.`, 'paper');
}

async function* atMost(most: number, source: Bytes): Bytes {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > most) throw tooLarge();
    yield chunk;
  }
}

/** @returns the first bytes, and everything with them */
async function beginningOf(source: Bytes): Promise<[Buffer, Bytes]> {
  const iterator = source[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  async function* all(): Bytes {
    yield head;
    for await (const chunk of { [Symbol.asyncIterator]: () => iterator }) yield chunk;
  }
  return [head, all()];
}
