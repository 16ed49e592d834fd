import { absent, seat } from '../spec/a-meeting.js';
import { refusal } from '../spec/refusal.js';
import type { Proxy } from './proxy.js';
import { presentSeatSatOn, seatSatOn } from './sitting.js';

const liu = seat('刘桂兰', undefined, { proxyId: 'letter' });
const zhou = absent(seat('周建国'));
const letter: Proxy = {
  ...{ id: 'letter', seatId: liu.id, principalId: '刘桂兰', holderId: '吴雅芳', holderName: '吴雅芳' },
  ...{ itemIds: null, reference: '1 号' },
};
const on = (personId: string, seatId: string | null = null, letters: readonly Proxy[] = [letter]) =>
  seatSatOn({ personId, seatId }, [liu, zhou], letters);

describe('the seat that somebody sits on', () => {
  it('is their own, or the one that they stand in for', () => {
    expect(on('周建国')).toBe(zhou);
    expect(on('吴雅芳')).toBe(liu);
    expect(on('吴雅芳', liu.id)).toBe(liu);
  });

  it('is the one they name where they have both', () => {
    const both = [{ ...letter, holderId: '周建国' }];
    expect(on('周建国', null, both)).toBe(zhou);
    expect(on('周建国', liu.id, both)).toBe(liu);
  });

  it('is not that of whoever is stood in for, until they come themselves', () => {
    expect(() => on('刘桂兰')).toThrow(refusal('SEAT_NOT_PRESENT'));
    const back = { ...liu, proxyId: null };
    expect(seatSatOn({ personId: '刘桂兰', seatId: null }, [back], [])).toBe(back);
  });

  it('is nobody else’s, and nobody’s without a letter in force', () => {
    expect(() => on('吴雅芳', zhou.id)).toThrow(refusal('SEAT_NOT_HELD', 'seatId'));
    expect(() => on('吴雅芳', null, [])).toThrow(refusal('SEAT_NOT_HELD'));
    expect(() => on('唐俊', liu.id)).toThrow(refusal('SEAT_NOT_HELD', 'seatId'));
  });

  it('is present once somebody sits on it', () => {
    const sits = (personId: string) => presentSeatSatOn({ personId, seatId: null }, [liu, zhou], [letter]);
    expect(sits('吴雅芳')).toBe(liu);
    expect(() => sits('周建国')).toThrow(refusal('SEAT_NOT_PRESENT'));
  });
});
