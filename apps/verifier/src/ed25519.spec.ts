import { createPublicKey, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { isSigned } from './ed25519';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const key = publicKey.export({ format: 'der', type: 'spki' }).subarray(HEAD.length);

function byNode(of: Uint8Array, content: Uint8Array, signature: Uint8Array): boolean {
  try {
    const der = Buffer.concat([HEAD, of]);
    return verify(null, content, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  } catch {
    return false;
  }
}

describe('checking a signature without the help of the browser', () => {
  it.each([
    // RFC 8032, 7.1: tests 1, 2 and 3.
    [
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      '',
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    ],
    [
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      '72',
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    ],
    [
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      'af82',
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    ],
  ])('takes the published signature of %s', (of, content, signature) => {
    const [a, b, c] = [of, content, signature].map(text => Buffer.from(text, 'hex'));
    expect(isSigned(a!, b!, c!)).toBe(true);
  });

  it('takes what was signed and nothing else, whichever bit is another', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(32 * 8 - 1),
        fc.nat(64 * 8 - 1),
        (content, inKey, inSignature) => {
          const signature = sign(null, content, privateKey);
          expect(isSigned(key, content, signature)).toBe(true);
          expect(isSigned(key, Uint8Array.of(...content, 0), signature)).toBe(false);
          expect(isSigned(key, content, flipped(signature, inSignature))).toBe(false);
          const other = flipped(key, inKey);
          expect(isSigned(other, content, signature)).toBe(byNode(other, content, signature));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('refuses the same signature spelt with a number that is too large', () => {
    const signature = sign(null, Buffer.from('x'), privateKey);
    const order = 2n ** 252n + 27742317777372353535851937790883648493n;
    const s = BigInt(`0x${Buffer.from(signature.subarray(32)).reverse().toString('hex')}`) + order;
    const again = Buffer.from(s.toString(16).padStart(64, '0'), 'hex').reverse();
    expect(isSigned(key, Buffer.from('x'), Buffer.concat([signature.subarray(0, 32), again]))).toBe(false);
  });

  it('answers for bytes that are nothing at all', () => {
    for (let n = 0; n < 20; n++)
      expect(isSigned(randomBytes(32), randomBytes(9), randomBytes(64))).toBe(false);
  });
});

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}
