import { fenOf, yuan } from './yuan';

describe('money', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [1234567, '12,345.67'],
    [2_000_000_000, '20,000,000.00'],
    [-150, '-1.50'],
  ])('%s is written %s', (fen, text) => expect(yuan(fen)).toBe(text));

  it.each([
    ['12,345.67', 1234567],
    ['12345.6', 1234560],
    ['0', 0],
    ['0.29', 29],
    ['', null],
    ['1.234', null],
    ['-1', null],
    ['一万', null],
    ['123456789', null],
  ])('%s is read as %s', (typed, fen) => expect(fenOf(typed)).toBe(fen));
});
