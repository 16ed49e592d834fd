import { randomBytes } from 'node:crypto';
import { Seals } from '../sealing/seals.js';
import type { Bytes } from './bytes.js';
import { openPieces, sealPieces } from './sealed-file.js';

const seals = new Seals(() => 'a key that is long enough for a test');

async function whole(source: Bytes): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
async function* inPieces(bytes: Buffer, size: number): Bytes {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size));
}
const sealed = (bytes: Buffer): Promise<Buffer> => whole(sealPieces(seals, 'id', inPieces(bytes, 10_000)));
const opened = (bytes: Buffer, id = 'id'): Promise<Buffer> =>
  whole(openPieces(seals, id, inPieces(bytes, 7_777)));

describe('a sealed file', () => {
  it.each([0, 1, 65_535, 65_536, 65_537, 300_000])('of %d bytes comes back as it was', async size => {
    const bytes = randomBytes(size);
    const kept = await sealed(bytes);
    if (size > 16) expect(kept.includes(bytes.subarray(0, 16))).toBe(false);
    expect(await opened(kept)).toEqual(bytes);
  });

  it('does not open when it was changed, cut off, put elsewhere or lengthened', async () => {
    const kept = await sealed(randomBytes(200_000));
    const piece = 5 + 29 + 65_536;
    const changed = Buffer.from(kept);
    changed[100_000]! ^= 1;
    const moved = Buffer.concat([
      kept.subarray(piece, 2 * piece),
      kept.subarray(0, piece),
      kept.subarray(2 * piece),
    ]);
    const early = Buffer.from(kept.subarray(0, piece));
    early[0] = 1;
    for (const bad of [
      changed,
      moved,
      early,
      kept.subarray(0, piece),
      kept.subarray(0, -1),
      Buffer.concat([kept, kept]),
    ])
      await expect(opened(bad)).rejects.toThrow();
    await expect(opened(kept, 'other')).rejects.toThrow();
  });
});
