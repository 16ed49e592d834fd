import { firstCode, plainFirstCode } from './first-code.js';

describe('the code on a paper', () => {
  it('comes in two halves', () => {
    expect(firstCode('ABCDEFGHIJ')).toBe('ABCDE-FGHIJ');
  });

  it.each(['ABOIB-FGHIJ', 'aboib fghij', 'ABO1B—FGHIJ', 'ＡＢ０１８ fghij', ' ab01 8f ghij '])(
    'is the same written %j',
    typed => {
      expect(plainFirstCode(typed)).toBe('ABOIBFGHIJ');
    },
  );
});
