import type { Meeting } from './meeting';
import { newer } from './newer';

const view = (seq: number, { id = 'meeting', epoch = 'a' } = {}) => ({
  cursor: `${epoch}.${seq}`,
  meeting: { id, seq } as Meeting,
});

describe('the newest view of a meeting', () => {
  it('is the first one that comes', () => {
    expect(newer(undefined, view(3)).meeting.seq).toBe(3);
  });

  it('is not replaced by one that was overtaken', () => {
    expect(newer(view(5), view(4)).meeting.seq).toBe(5);
  });

  it('is replaced by a later one', () => {
    expect(newer(view(5), view(9)).meeting.seq).toBe(9);
  });

  it('has nothing to do with another meeting', () => {
    expect(newer(view(5), view(1, { id: 'other' })).meeting.id).toBe('other');
  });

  it('is the one that comes after data was restored, though its number is lower', () => {
    expect(newer(view(9, { epoch: 'a' }), view(7, { epoch: 'b' })).meeting.seq).toBe(7);
  });
});
