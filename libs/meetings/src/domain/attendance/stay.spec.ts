import { evening } from '../spec/a-meeting.js';
import { refusal } from '../spec/refusal.js';
import { arrivedAt, AttendanceWay, leftAt, requireUndoable, type Stay } from './stay.js';

const now = evening(40);
const called = evening(-3_000);

describe('when somebody came, by the desk', () => {
  it.each([
    ['now, when nothing is said', null, now],
    ['what was said of a time without network', evening(12), evening(12)],
    ['now, where the clock of the desk is a little ahead', evening(40.5), now],
  ])('is %s', (_what, said, expected) => {
    expect(arrivedAt(said, { called, left: null }, now)).toEqual(expected);
  });

  it('is never before the seat left', () => {
    expect(arrivedAt(evening(12), { called, left: evening(20) }, now)).toEqual(evening(20));
  });

  it.each([
    ['before the meeting was called', evening(-61), evening(-60)],
    ['more than twelve hours ago', evening(40 - 721), called],
    ['in the future', evening(42), called],
  ])('is refused %s', (_when, said, since) => {
    const at = { called: since, left: null };
    expect(() => arrivedAt(said, at, now)).toThrow(refusal('ARRIVAL_OUT_OF_BOUNDS', 'at'));
  });
});

describe('when somebody left', () => {
  const here = { since: evening(10) };

  it('is what was said, between coming and now', () => {
    expect(leftAt(evening(30), here, now)).toEqual(evening(30));
    expect(leftAt(null, here, now)).toEqual(now);
    expect(() => leftAt(evening(9), here, now)).toThrow(refusal('ARRIVAL_OUT_OF_BOUNDS', 'at'));
    expect(() => leftAt(evening(50), here, now)).toThrow(refusal('ARRIVAL_OUT_OF_BOUNDS', 'at'));
  });
});

describe('taking back an entry', () => {
  const entry: Stay = {
    ...{ id: 'stay', seatId: 'seat', since: evening(10), until: null, proxyId: null },
    ...{ way: AttendanceWay.DESK, recordedAt: now },
  };
  const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

  it('goes by when it was entered, and not by when the person came', () => {
    expect(requireUndoable(entry, after(10))).toBe(entry);
    expect(() => requireUndoable(entry, after(16))).toThrow(refusal('UNDO_TOO_LATE', 'id'));
  });

  it.each([
    ['nothing', null],
    ['what the phone said', { ...entry, way: AttendanceWay.CODE }],
    ['somebody who has left', { ...entry, until: now }],
  ])('is refused for %s', (_what, stay) => {
    expect(() => requireUndoable(stay, after(1))).toThrow(refusal('STAY_NOT_FOUND', 'id'));
  });
});
