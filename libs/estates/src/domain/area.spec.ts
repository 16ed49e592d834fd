import fc from 'fast-check';
import { hundredthsOf, squareMetres } from './area.js';

describe('areas', () => {
  it.each([
    ['75.73', 7573],
    ['112.4', 11_240],
    ['76', 7600],
    ['0.01', 1],
    // Each of these is off by a hair when multiplied by 100 as a float.
    ['1.15', 115],
    ['4.35', 435],
    ['9999999.99', 999_999_999],
  ])('read %s ㎡ as %d', (text, hundredths) => {
    expect(hundredthsOf(text)).toBe(hundredths);
  });

  it.each([
    '',
    '0',
    '0.00',
    '-88.10',
    '89.6.1',
    '1,089.65',
    '126.59㎡',
    '７５',
    ' 75.73',
    '1e3',
    '75.731',
    '075.7',
    'N/A',
    '.5',
    '5.',
  ])('do not read %j', text => {
    expect(hundredthsOf(text)).toBeNull();
  });

  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), area => {
        expect(hundredthsOf(squareMetres(area))).toBe(area);
      }),
    );
  });

  it('of a whole town are printed without a float', () => {
    expect(squareMetres(9_007_199_254_740_993n)).toBe('90071992547409.93');
    expect(squareMetres(5)).toBe('0.05');
    expect(squareMetres(0)).toBe('0.00');
  });
});
