import { createHmac } from 'node:crypto';
import { base32, bytesOf, digitsOf, otpauthUri, stepsAround } from './totp.js';

const SECRET = Buffer.from('12345678901234567890');
const codeAt = (seconds: number): string => {
  const [step] = stepsAround(new Date(seconds * 1000));
  return digitsOf(createHmac('sha1', SECRET).update(bytesOf(step!)).digest());
};

describe('a code of an authenticator app', () => {
  // RFC 6238, appendix B, the last six of eight digits.
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %d seconds is %s', (seconds, code) => {
    expect(codeAt(seconds)).toBe(code);
  });

  it('is good for a step before and after', () => {
    expect(stepsAround(new Date(90_000))).toEqual([3, 2, 4]);
  });

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foobar', 'MZXW6YTBOI'],
  ])('has a secret that apps read: %j is %j', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });

  it('is set up by an address that names house and account', () => {
    const uri = new URL(otpauthUri('MZXW6', '199****3001'));
    expect(uri.searchParams.get('secret')).toBe('MZXW6');
    expect(uri.searchParams.get('issuer')).toBe('四方');
    expect(decodeURIComponent(uri.pathname)).toContain('四方:199****3001');
  });
});
