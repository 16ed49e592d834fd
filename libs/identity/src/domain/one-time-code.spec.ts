import { asTyped, oneTimeCode } from './one-time-code.js';

describe('a one-time code', () => {
  it.each([
    [0, '000000'],
    [7, '000007'],
    [123_456, '123456'],
    [999_999, '999999'],
  ])('has six digits by chance %d', (chance, code) => {
    expect(oneTimeCode(chance)).toBe(code);
  });

  it.each(['123456', ' 123 456 ', '123-456', '１２３４５６', '123　456'])(
    'is 123456 when typed as %j',
    typed => {
      expect(asTyped(typed)).toBe('123456');
    },
  );
});
