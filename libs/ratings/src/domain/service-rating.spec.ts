import { written } from './fraction.js';
import { serviceFigures } from './service-rating.js';

const marks = (value: number) => ({ timely: value, willing: value, solved: value });

describe('how a matter was settled, by those who raised it', () => {
  it('is not shown for fewer than five', () => {
    expect(serviceFigures([1, 2, 3, 4].map(marks))).toBeNull();
  });

  it('moves on by five, so that the newest answer is no difference of two figures', () => {
    const first = serviceFigures([1, 2, 3, 4, 5].map(marks))!;
    expect([first.answers, written(first.solved)]).toEqual([5, '3/1']);
    for (const more of [[1], [1, 1], [5, 5, 5], [5, 5, 5, 5]])
      expect(serviceFigures([...[1, 2, 3, 4, 5], ...more].map(marks))).toEqual(first);
    expect(serviceFigures([1, 2, 3, 4, 5, 5, 4, 5, 4, 5].map(marks))!.answers).toBe(10);
  });

  it('of one mind shows as if one were a step beside', () => {
    expect(written(serviceFigures([5, 5, 5, 5, 5].map(marks))!.timely)).toBe('24/5');
  });
});
