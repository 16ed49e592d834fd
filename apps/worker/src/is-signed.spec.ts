import { Seals } from '@sifang/platform';
import { isSigned } from './is-signed.js';

describe('a signature', () => {
  const key = new Seals(() => 'a key of thirty-two characters..').signingKey('one purpose');
  const text = Buffer.from('what was said');
  const signature = key.sign('what was said');

  it('is of the key that signed, and of what was signed', () => {
    expect(isSigned(key.publicKey, text, signature)).toBe(true);
    expect(isSigned(key.publicKey, Buffer.from('what was said.'), signature)).toBe(false);
  });

  it('is of nobody where there is no key or no signature', () => {
    expect(isSigned(Buffer.alloc(5), text, signature)).toBe(false);
    expect(isSigned(key.publicKey, text, Buffer.alloc(3))).toBe(false);
  });
});
