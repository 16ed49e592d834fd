import fc from 'fast-check';
import {
  checkIn,
  checkInCode,
  nextStepAfter,
  presentSeatHeldBy,
  seatHeldBy,
  stepAt,
  stepsTakenAt,
} from './check-in.js';
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

describe('the code of a moment', () => {
  it('stands for thirty seconds', () => {
    const [begins, lasts, next] = [evening(), evening(29.9 / 60), evening(0.5)];
    expect(stepAt(lasts)).toBe(stepAt(begins));
    expect(stepAt(next)).toBe(stepAt(begins) + 1);
    expect(nextStepAfter(lasts)).toEqual(next);
  });

  it('is taken for thirty to sixty seconds, and never after a minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 29_999 }),
        fc.integer({ min: 0, max: 120_000 }),
        (into, later) => {
          const shown = new Date(evening().getTime() + into);
          const taken = stepsTakenAt(new Date(shown.getTime() + later)).includes(stepAt(shown));
          if (later <= 30_000) expect(taken).toBe(true);
          if (later >= 60_000) expect(taken).toBe(false);
        },
      ),
    );
  });

  it('is taken by a copy of the API whose clock is a second behind', () => {
    expect(stepsTakenAt(evening(29 / 60))).toContain(stepAt(evening(0.5)));
    expect(stepsTakenAt(evening(27 / 60))).not.toContain(stepAt(evening(0.5)));
  });
});

describe('checking in', () => {
  const late = absent(seat('刘桂兰'));
  const typed = (given: string) => ({ given, taken: ['P3XR', 'K7M2'] });

  it.each(['K7M2', 'k7m2', ' K7m2\n'])('takes %j for the code K7M2', code => {
    expect(checkIn(aMeeting(), late, typed(code), evening(-10))).toEqual({
      ...late,
      presentSince: evening(-10),
    });
  });

  it('is possible while the meeting runs', () => {
    expect(checkIn(inSession(), late, typed('K7M2'), evening(40)).presentSince).toEqual(evening(40));
  });

  it('again changes nothing, whatever the code has become', () => {
    const early = seat('刘桂兰');
    expect(checkIn(inSession(), early, typed('OLD2'), evening(40))).toBe(early);
  });

  it.each(['', 'K7M', 'K7M22', 'K7 M2', 'OOOO'])('is refused with the code %j', code => {
    expect(() => checkIn(aMeeting(), late, typed(code), evening())).toThrow(
      refusal('CHECK_IN_CODE_WRONG', 'code'),
    );
  });

  it('is refused after the meeting, whatever the code', () => {
    for (const code of ['K7M2', 'OOOO'])
      expect(() => checkIn(adjourned(), late, typed(code), evening())).toThrow(refusal('CHECK_IN_CLOSED'));
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
