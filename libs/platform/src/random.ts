import { randomBytes } from 'node:crypto';

const PAGE_BYTES = 4096;

let page = Buffer.alloc(0);
let used = 0;

/**
 * Random bytes for one row of many, taken from the system a page at a time: a call takes as long for twelve bytes as for
 * a page, and three for each row were a third of the time in which a roll is read. No byte is given out twice.
 */
export function randomPiece(bytes: number): Buffer {
  if (bytes > PAGE_BYTES) return randomBytes(bytes);
  if (used + bytes > page.length) {
    // A new one: what was given out from the last is still somebody's.
    page = randomBytes(PAGE_BYTES);
    used = 0;
  }
  used += bytes;
  return page.subarray(used - bytes, used);
}
