import { crc32, inflateRawSync } from 'node:zlib';
import { damaged, isProtected, tooLarge } from './file-trouble.js';

/** The sheet of 100,000 units is about 50 MB of XML. */
const MOST_MEGABYTES_UNPACKED = 120;

const END = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const CONTENT_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/** What the directory of a zip archive says of one entry. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  /** In bytes, unpacked; a promise that `contentOf` keeps the entry to. */
  readonly size: number;
  readonly at: number;
  /** Where the directory goes on. */
  readonly next: number;
}

/** @throws Refusal ROLL_FILE_DAMAGED · ROLL_FILE_PROTECTED · ROLL_FILE_TOO_LARGE */
export function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + END_BYTES > bytes.length) throw damaged();
  let at = bytes.readUInt32LE(end + 16);
  // Larger archives keep their directory elsewhere and say so with this number; no roll needs one.
  if (at === 0xffffffff) throw tooLarge('it is packed as a zip64 archive');
  if (at + bytes.readUInt32LE(end + 12) !== end) throw damaged();
  const entries: Entry[] = [];
  while (at + ENTRY_BYTES <= end && bytes.readUInt32LE(at) === ENTRY) {
    const entry = entryAt(bytes, at);
    entries.push(entry);
    at = entry.next;
  }
  if (at !== end) throw damaged();
  return entries;
}

function entryAt(bytes: Buffer, at: number): Entry {
  if (bytes.readUInt16LE(at + 8) & 1) throw isProtected();
  const name = at + ENTRY_BYTES;
  const nameBytes = bytes.readUInt16LE(at + 28);
  const further = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return {
    name: bytes.toString('utf8', name, name + nameBytes),
    next: name + nameBytes + further,
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    at: bytes.readUInt32LE(at + 42),
  };
}

/** Before anything is unpacked: a few kilobytes may promise gigabytes. @throws Refusal ROLL_FILE_TOO_LARGE */
export function requireModestSize(entries: readonly Entry[]): void {
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_MEGABYTES_UNPACKED * 1e6)
    throw tooLarge(`unpacked it would be more than ${MOST_MEGABYTES_UNPACKED} MB`);
}

/**
 * One bit that tipped over may be another area.
 * @throws Refusal ROLL_FILE_DAMAGED also for an entry that would unpack to more than it says; that much is not unpacked.
 */
export function contentOf(bytes: Buffer, { method, checksum, packed, size, at }: Entry): Buffer {
  if (at + CONTENT_BYTES > bytes.length) throw damaged();
  const from = at + CONTENT_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = unpack(bytes.subarray(from, from + packed), method, size);
  if (content.length !== size || crc32(content) !== checksum) throw damaged();
  return content;
}

function unpack(packed: Buffer, method: number, size: number): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw damaged();
  try {
    // In one piece: pieces of the usual size would be kept until all are there, and then joined beside themselves.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size + 1, 64) });
  } catch {
    throw damaged();
  }
}
