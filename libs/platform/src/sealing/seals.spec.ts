import { createPublicKey, verify } from 'node:crypto';
import { SealBroken } from './seal-broken.js';
import { Seals } from './seals.js';

const seals = new Seals(() => 'a key of thirty-two characters..');
const PHONE = '13812345678';

describe('what is sealed', () => {
  it('opens again for the same row, with keys made anew from the same SECRET_KEY', () => {
    const sealed = seals.seal('owner phone', 'row 1', PHONE);
    expect(seals.open('owner phone', 'row 1', sealed)).toBe(PHONE);
    expect(new Seals(() => 'a key of thirty-two characters..').open('owner phone', 'row 1', sealed)).toBe(
      PHONE,
    );
  });

  it('keeps every character, none at all, and bytes', () => {
    const bytes = Buffer.from([0, 255, 13, 10, 0]);
    expect(seals.open('x', 'r', seals.seal('x', 'r', '𠮷 陈 X'))).toBe('𠮷 陈 X');
    expect(seals.open('x', 'r', seals.seal('x', 'r', ''))).toBe('');
    expect(seals.openBytes('x', 'r', seals.seal('x', 'r', bytes))).toEqual(bytes);
  });

  it('shows neither the text nor that two texts are equal', () => {
    const [one, two] = [seals.seal('x', 'r', PHONE), seals.seal('x', 'r', PHONE)];
    expect(one.includes(PHONE)).toBe(false);
    expect(one.equals(two)).toBe(false);
  });

  it('opens for no other key, row or purpose', () => {
    const sealed = seals.seal('owner phone', 'row 1', PHONE);
    const other = new Seals(() => 'a key of thirty-two characters!!');
    expect(() => other.open('owner phone', 'row 1', sealed)).toThrow(SealBroken);
    expect(() => seals.open('owner phone', 'row 2', sealed)).toThrow(SealBroken);
    expect(() => seals.open('owner id', 'row 1', sealed)).toThrow(SealBroken);
    expect(() => seals.open('owner', 'phone row 1', sealed)).toThrow(SealBroken);
  });

  it('does not open when any byte has changed, is missing or was added', () => {
    const sealed = seals.seal('x', 'r', PHONE);
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => seals.open('x', 'r', changed)).toThrow(SealBroken);
      expect(() => seals.open('x', 'r', sealed.subarray(0, at))).toThrow(SealBroken);
    }
    expect(() => seals.open('x', 'r', Buffer.concat([sealed, Buffer.of(0)]))).toThrow(SealBroken);
  });

  it('is not repeated by the error', () => {
    const sealed = seals.seal('x', 'r', PHONE);
    expect(() => seals.open('x', 'other', sealed)).toThrow(expect.not.stringContaining(PHONE) as string);
  });
});

describe('a digest', () => {
  it('is equal for equal texts only, and tells nothing to who has another key or purpose', () => {
    const digest = seals.digest('phone', PHONE);
    expect(digest).toHaveLength(32);
    expect(seals.digest('phone', PHONE)).toEqual(digest);
    expect(seals.digest('phone', '13812345679')).not.toEqual(digest);
    expect(seals.digest('id', PHONE)).not.toEqual(digest);
    expect(new Seals(() => 'another').digest('phone', PHONE)).not.toEqual(digest);
  });
});

describe('a signing key', () => {
  const text = 'what was said';
  const key = seals.signingKey('one purpose');

  it('signs so that whoever has the public half can check it', () => {
    expect(key.publicKey).toHaveLength(32);
    const x = Buffer.from(key.publicKey).toString('base64url');
    const half = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    expect(verify(null, Buffer.from(text), half, key.sign(text))).toBe(true);
    expect(verify(null, Buffer.from(`${text}.`), half, key.sign(text))).toBe(false);
  });

  it('is the same from the same SECRET_KEY, and another for another purpose or SECRET_KEY', () => {
    const again = new Seals(() => 'a key of thirty-two characters..').signingKey('one purpose');
    expect(again.publicKey).toEqual(key.publicKey);
    expect(seals.signingKey('another').publicKey).not.toEqual(key.publicKey);
    expect(new Seals(() => 'another').signingKey('one purpose').publicKey).not.toEqual(key.publicKey);
  });
});
