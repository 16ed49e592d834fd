import type { Meeting } from './meeting';
import { newer } from './newer';

const view = (seq: number, id = 'meeting') => ({ id, seq }) as Meeting;

describe('the newest view of a meeting', () => {
  it('is the first one that comes', () => {
    expect(newer(undefined, view(3)).seq).toBe(3);
  });

  it('is not replaced by one that was overtaken', () => {
    expect(newer(view(5), view(4)).seq).toBe(5);
  });

  it('is replaced by a later one', () => {
    expect(newer(view(5), view(9)).seq).toBe(9);
  });

  it('has nothing to do with another meeting', () => {
    expect(newer(view(5), view(1, 'other')).id).toBe('other');
  });
});
