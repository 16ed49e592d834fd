import type { Bytes } from './bytes.js';

const MARK = 0xff;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
const APP13 = 0xed;
const COMMENT = 0xfe;
const EXIF = Buffer.from('Exif\0\0', 'latin1');
const GPS_DIRECTORY = 0x8825;
/** Bytes of one value by its TIFF type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/**
 * A JPEG as it comes, without the place where it was taken: GPS values are blanked, and what else may hold a place
 * (XMP, IPTC, comments) is left out. When it was taken and which way is up stay: a photo is evidence.
 * Segments are at most 64 KiB, so little is held; from the first scan on everything passes.
 */
export async function* withoutPlace(source: Bytes): Bytes {
  let held: Buffer = Buffer.alloc(0);
  let inHeader = true;
  for await (const chunk of source) {
    if (!inHeader) {
      yield chunk;
      continue;
    }
    held = Buffer.concat([held, chunk]);
    const { segments, rest, done } = takeSegments(held);
    yield* segments;
    held = rest;
    inHeader = !done;
    if (done) yield held;
  }
  if (inHeader && held.length > 0) yield held;
}

interface Taken {
  readonly segments: readonly Buffer[];
  readonly rest: Buffer;
  /** The picture's data begin, or what follows is none of a JPEG. */
  readonly done: boolean;
}

function takeSegments(held: Buffer): Taken {
  const segments: Buffer[] = [];
  let at = 0;
  const taken = (done: boolean): Taken => ({ segments, rest: held.subarray(at), done });
  for (;;) {
    if (at + 4 > held.length) return taken(false);
    const mark = held[at + 1]!;
    if (held[at] !== MARK || mark === START_OF_SCAN || mark === END_OF_IMAGE) return taken(true);
    const length = mark === 0xd8 || mark === MARK ? (mark === MARK ? 1 : 2) : 2 + held.readUInt16BE(at + 2);
    if (at + length > held.length) return taken(false);
    const kept = keptOf(mark, held.subarray(at, at + length));
    if (kept) segments.push(kept);
    at += length;
  }
}

function keptOf(mark: number, segment: Buffer): Buffer | null {
  if (mark === APP13 || mark === COMMENT) return null;
  if (mark !== APP1) return segment;
  if (!segment.subarray(4, 10).equals(EXIF)) return null;
  return blankGps(segment.subarray(10)) ? segment : null;
}

/** @returns false when it cannot be read, and so cannot be vouched for */
function blankGps(tiff: Buffer): boolean {
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const entriesAt = (directory: number): number[] =>
    Array.from({ length: u16(directory) }, (_, n) => directory + 2 + 12 * n);
  try {
    for (const entry of entriesAt(u32(4))) {
      if (u16(entry) !== GPS_DIRECTORY) continue;
      const gps = u32(entry + 8);
      for (const value of entriesAt(gps)) {
        const bytes = (SIZES[u16(value + 2)] ?? 0) * u32(value + 4);
        if (bytes > 4) tiff.fill(0, u32(value + 8), u32(value + 8) + bytes);
        tiff.fill(0, value, value + 12);
      }
      tiff.fill(0, gps, gps + 2);
    }
    return true;
  } catch {
    return false;
  }
}
