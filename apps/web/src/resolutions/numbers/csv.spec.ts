import { csvOf } from './csv';
import { percent } from './rates';

describe('a table for spreadsheets', () => {
  it('quotes every cell, and lets none be a formula', () => {
    expect(
      csvOf([
        ['单位', '=1+1', 'a"b'],
        ['@SUM', -3, 7],
      ]),
    ).toBe('\ufeff"单位","\'=1+1","a""b"\r\n"\'@SUM","-3","7"\r\n');
  });
});

describe('a rate', () => {
  it.each([
    [2, 3, '66.6%'],
    [3, 3, '100.0%'],
    [0, 0, '–'],
  ])('%i of %i is %s', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });
});
