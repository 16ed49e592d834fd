import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hexOf } from './hexadecimal.js';
import { sha256 } from './sha256.js';

describe('our own SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is the published one', (text, digest) => {
    expect(hexOf(sha256(Buffer.from(text)))).toBe(digest);
  });

  it('is that of the system for bytes of every length around a block, wherever in memory they lie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(9), (bytes, offset) => {
        const within = new Uint8Array(bytes.length + offset);
        within.set(bytes, offset);
        expect(hexOf(sha256(within.subarray(offset)))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
      { numRuns: 400 },
    );
  });
});
