import fc from 'fast-check';
import { checkIn, checkInCode, presentSeatHeldBy, seatHeldBy } from './check-in.js';
import { absent, adjourned, aMeeting, evening, inSession, seat } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

describe('a check-in code', () => {
  it('has four characters that cannot be taken for others, whatever chance gives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 8 }), random => {
        expect(checkInCode(random)).toMatch(/^[2-9BCDFGHJKMNPQRSTVWXYZ]{4}$/);
      }),
    );
  });

  it('makes use of every character', () => {
    const seen = new Set(
      Array.from({ length: 64 }, (_, at) => [...checkInCode(Uint8Array.of(at, at, at, at))]).flat(),
    );
    expect(seen.size).toBe(28);
  });
});

describe('checking in', () => {
  const late = absent(seat('刘桂兰'));

  it.each(['K7M2', 'k7m2', ' K7m2\n'])('takes %j for the code K7M2', code => {
    expect(checkIn(aMeeting(), late, code, evening(-10))).toEqual({ ...late, presentSince: evening(-10) });
  });

  it('is possible while the meeting runs', () => {
    expect(checkIn(inSession(), late, 'K7M2', evening(40)).presentSince).toEqual(evening(40));
  });

  it('again changes nothing', () => {
    const early = seat('刘桂兰');
    expect(checkIn(inSession(), early, 'K7M2', evening(40))).toBe(early);
  });

  it.each(['', 'K7M', 'K7M22', 'K7 M2', 'OOOO'])('is refused with the code %j', code => {
    expect(() => checkIn(aMeeting(), late, code, evening())).toThrow(refusal('CHECK_IN_CODE_WRONG', 'code'));
  });

  it('is refused after the meeting, whatever the code', () => {
    for (const code of ['K7M2', 'OOOO'])
      expect(() => checkIn(adjourned(), late, code, evening())).toThrow(refusal('CHECK_IN_CLOSED'));
  });
});

describe('a seat', () => {
  const seats = [seat('王敏'), absent(seat('刘桂兰'))];

  it('is found by its holder', () => {
    expect(seatHeldBy('刘桂兰', seats)).toBe(seats[1]);
    expect(presentSeatHeldBy('王敏', seats)).toBe(seats[0]);
  });

  it('is refused to everybody else, and to a holder who is not there where that matters', () => {
    expect(() => seatHeldBy('唐俊', seats)).toThrow(refusal('SEAT_NOT_HELD'));
    expect(() => presentSeatHeldBy('唐俊', seats)).toThrow(refusal('SEAT_NOT_HELD'));
    expect(() => presentSeatHeldBy('刘桂兰', seats)).toThrow(refusal('SEAT_NOT_PRESENT'));
  });
});
