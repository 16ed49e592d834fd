/**
 * What two people do at the same moment, straight in the database: past the domain, and past the lock that would have
 * let one after the other. `$1` is the meeting, `$2` is 0 or 1: which of the two.
 */
export interface LastWord {
  readonly constraint: string;
  readonly kind: 'CONSTRAINT' | 'INDEX';
  readonly table: string;
  /** What the loser is told; null where it would be a bug of ours, and is logged as one. */
  readonly refusal: string | null;
  readonly sql: string;
}

/** A seat of the meeting, by where it is in the list. */
export const seat = (position: string): string =>
  `FROM meeting_seat seat WHERE meeting_id = $1 AND position = ${position} AND $2::int IN (0, 1)`;
