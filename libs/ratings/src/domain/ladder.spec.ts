import { fraction } from './fraction.js';
import { cardsSince, Light, lightOf } from './ladder.js';

const LINES = { green: 80, yellow: 70 };
const { GREEN, NOTICE, YELLOW, RED, INSUFFICIENT } = Light;

describe('case 79: what a score means', () => {
  it.each([
    ['the green line itself is green', [80, 1], [], GREEN],
    ['a hair below it is a notice', [79_999, 1000], [], NOTICE],
    ['the yellow line itself is a notice', [70, 1], [YELLOW, YELLOW], NOTICE],
    ['a hair below it is a yellow card', [69_999, 1000], [], YELLOW],
    ['a second one', [60, 1], [YELLOW], YELLOW],
    ['the third in a row is red', [60, 1], [YELLOW, YELLOW], RED],
    ['a green round between them begins anew', [60, 1], [YELLOW, YELLOW, GREEN], YELLOW],
    ['a green round long ago does not help', [60, 1], [GREEN, YELLOW, YELLOW], RED],
    ['a notice takes no card away', [60, 1], [YELLOW, NOTICE, YELLOW], RED],
    ['a round without enough answers neither', [60, 1], [YELLOW, INSUFFICIENT, YELLOW], RED],
    ['red stays red until a green round', [60, 1], [YELLOW, YELLOW, RED], RED],
  ] as const)('%s', (_what, [numerator, denominator], before, expected) => {
    expect(lightOf(fraction(numerator, denominator), LINES, before)).toBe(expected);
  });

  it('without a score there is no card', () => {
    expect(lightOf(null, LINES, [YELLOW, YELLOW])).toBe(INSUFFICIENT);
    expect(cardsSince([YELLOW, GREEN, YELLOW, INSUFFICIENT])).toBe(1);
  });
});
