import { wholeNumber } from './whole-number';

describe('an amount as it is typed', () => {
  it.each([
    ['', 2, null],
    ['  ', 2, null],
    ['12800', 2, 1_280_000],
    ['12,800.50', 2, 1_280_050],
    ['12，800.5', 2, 1_280_050],
    ['0.29', 2, 29],
    ['1.15', 2, 115],
    ['120.5', 3, 120_500],
    ['12.345', 2, 0],
    ['一万', 2, 0],
    ['-5', 2, 0],
    ['1e3', 2, 0],
  ])('%j with %d places', (typed, places, whole) => expect(wholeNumber(typed, places)).toBe(whole));
});
