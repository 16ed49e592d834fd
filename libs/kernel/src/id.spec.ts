import { asId, isId, Refusal, timeOrderedId } from './index.js';

const noise = new Uint8Array(10).fill(0xab);

describe('ids', () => {
  it('sort by the moment they were made in', () => {
    const earlier = timeOrderedId(new Date('2026-11-22T11:00:00.000Z'), new Uint8Array(10).fill(0xff));
    const later = timeOrderedId(new Date('2026-11-22T11:00:00.001Z'), new Uint8Array(10));
    expect(earlier < later).toBe(true);
  });

  it('are UUIDs of version 7', () => {
    const id = timeOrderedId(new Date('2026-11-22T11:00:00Z'), noise);
    expect(isId(id)).toBe(true);
    expect(id[14]).toBe('7');
    expect('89ab').toContain(id[19]);
  });

  it.each(['', '1', "'; drop table vote", '018f0000-0000-7000-8000-00000000000g'])('refuse %j', text => {
    expect(() => asId(text, 'meetingId')).toThrow(Refusal);
  });
});
