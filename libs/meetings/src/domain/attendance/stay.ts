import { Refusal } from '@sifang/kernel';

/** How somebody came in. REMOTE is 线上; all others are 现场. */
export enum AttendanceWay {
  /** By the code on the big screen. */
  CODE = 'CODE',
  /** Entered at the desk (签到台). */
  DESK = 'DESK',
  /** At a machine that the desk opened (自助签到机). */
  KIOSK = 'KIOSK',
  /** From elsewhere, admitted by the chair. */
  REMOTE = 'REMOTE',
}

/** One stay of a seat in the meeting; leaving and returning makes a second. */
export interface Stay {
  readonly id: string;
  readonly seatId: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly way: AttendanceWay;
  /** When the server was told; later than `since` where a desk had no network. */
  readonly recordedAt: Date;
  /** Under which letter of proxy somebody else sits there; null: the holder came. */
  readonly proxyId: string | null;
}

/** Nobody's network is away for longer during one meeting. [D] */
const LONGEST_WAIT_MS = 12 * 3_600_000;
/** The clock of a desk follows the server's this closely. */
const SKEW_MS = 60_000;
/** As long as the desk's button shows it, and a little for the network. [D] */
const UNDO_MS = 15_000;

/**
 * When somebody came, by what the desk said: the hour of the desk is kept, but not from before anybody could come, nor
 * from the future. Where the seat left meanwhile, the next stay begins no earlier than the last one ended.
 * @param called when the meeting was called, from when on people may check in
 * @throws Refusal ARRIVAL_OUT_OF_BOUNDS
 */
export function arrivedAt(
  said: Date | null,
  { called, left }: { called: Date; left: Date | null },
  now: Date,
): Date {
  const at = said ?? now;
  const earliest = Math.max(called.getTime(), now.getTime() - LONGEST_WAIT_MS);
  if (at.getTime() < earliest || at.getTime() > now.getTime() + SKEW_MS)
    throw new Refusal('ARRIVAL_OUT_OF_BOUNDS', 'Nobody can have come at that time.', 'at');
  return new Date(Math.min(now.getTime(), Math.max(at.getTime(), left?.getTime() ?? 0)));
}

/** When somebody left: not before they came, not in the future. @throws Refusal ARRIVAL_OUT_OF_BOUNDS */
export function leftAt(said: Date | null, stay: Pick<Stay, 'since'>, now: Date): Date {
  const at = said ?? now;
  if (at < stay.since || at.getTime() > now.getTime() + SKEW_MS)
    throw new Refusal('ARRIVAL_OUT_OF_BOUNDS', 'Nobody can have left at that time.', 'at');
  return at > now ? now : at;
}

/** Only what a desk has just entered by mistake. @throws Refusal STAY_NOT_FOUND · UNDO_TOO_LATE */
export function requireUndoable(stay: Stay | null, now: Date): Stay {
  if (stay?.way !== AttendanceWay.DESK || stay.until)
    throw new Refusal('STAY_NOT_FOUND', 'There is nothing to take back.', 'id');
  if (now.getTime() - stay.recordedAt.getTime() > UNDO_MS)
    throw new Refusal(
      'UNDO_TOO_LATE',
      'Ten seconds have passed; enter that the seat has left instead.',
      'id',
    );
  return stay;
}

export function seatNotFound(): Refusal {
  return new Refusal('SEAT_NOT_FOUND', 'This meeting has no such seat.', 'seatId');
}
