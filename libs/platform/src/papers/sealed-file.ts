import { SealBroken } from '../sealing/seal-broken.js';
import type { Seals } from '../sealing/seals.js';
import type { Bytes } from './bytes.js';

const PIECE_BYTES = 64 * 1024;
const PURPOSE = 'paper';
/** Before each piece: whether it is the last (1 byte), and how long it is sealed (4). */
const FRAME_BYTES = 5;

/** A file in sealed pieces, so that it is never in memory as a whole and nothing unproven is handed out. */
export async function* sealPieces(seals: Seals, id: string, source: Bytes): Bytes {
  let number = 0;
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    while (held.length > PIECE_BYTES) {
      yield* framed(seals, rowOf(id, number++, false), false, held.subarray(0, PIECE_BYTES));
      held = held.subarray(PIECE_BYTES);
    }
  }
  yield* framed(seals, rowOf(id, number, true), true, held);
}

/** @throws SealBroken when a piece was changed, moved, left out or cut off */
export async function* openPieces(seals: Seals, id: string, source: Bytes): Bytes {
  let number = 0;
  let ended = false;
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of source) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      if (held.length < FRAME_BYTES) break;
      const length = held.readUInt32BE(1);
      if (ended || length > 2 * PIECE_BYTES) throw new SealBroken(PURPOSE, id);
      if (held.length < FRAME_BYTES + length) break;
      ended = held[0] === 1;
      yield seals.openBytes(
        PURPOSE,
        rowOf(id, number++, ended),
        held.subarray(FRAME_BYTES, FRAME_BYTES + length),
      );
      held = held.subarray(FRAME_BYTES + length);
    }
  }
  if (!ended || held.length > 0) throw new SealBroken(PURPOSE, id);
}

function* framed(seals: Seals, row: string, last: boolean, piece: Buffer): Iterable<Buffer> {
  const sealed = seals.seal(PURPOSE, row, piece);
  const frame = Buffer.alloc(FRAME_BYTES);
  frame.writeUInt8(last ? 1 : 0, 0);
  frame.writeUInt32BE(sealed.length, 1);
  yield frame;
  yield sealed;
}

/** Its place and whether it ends the file are proven with each piece. */
function rowOf(id: string, number: number, last: boolean): string {
  return `${id} ${number}${last ? ' last' : ''}`;
}
