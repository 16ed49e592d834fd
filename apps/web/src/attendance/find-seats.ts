import type { AttendanceDeskQuery } from '../graphql/generated';

export type Desk = AttendanceDeskQuery['attendanceDesk'];
export type DeskSeat = Desk['seats'][number];

/** Somebody who may be entered: the holder of a seat, or who stands in by letter. */
export interface Candidate {
  readonly seat: DeskSeat;
  readonly name: string;
  readonly byProxy: boolean;
}

/**
 * Who is meant by what was typed: a part of a name, the number of a seat, or the last four digits of a telephone. Empty
 * for nothing typed.
 */
export function findSeats({ seats, proxies }: Desk, typed: string): Candidate[] {
  const text = typed.trim();
  if (text === '') return [];
  const candidates = seats.flatMap((seat): Candidate[] => {
    const holder = { seat, name: seat.holderName, byProxy: false };
    const letter = proxies.find(({ seatId }) => seatId === seat.seatId);
    return letter ? [holder, { seat, name: letter.holderName, byProxy: true }] : [holder];
  });
  if (!/^\d+$/.test(text)) return candidates.filter(({ name }) => name.includes(text));
  const byPhone = candidates.filter(
    ({ seat, byProxy }) => text.length === 4 && !byProxy && seat.phoneMasked?.endsWith(text),
  );
  return byPhone.length > 0 ? byPhone : candidates.filter(({ seat }) => String(seat.number) === text);
}
