import type { Database } from '@sifang/platform';

/** A unit of the roll that counts. */
export interface OwnersUnit {
  readonly no: number;
  readonly head: number;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  /** Whether this person votes for it by phone and nobody has yet. */
  readonly open: boolean;
}

/** All units of the owners of these units. */
export function unitsOfTheirOwners(
  database: Pick<Database, 'rows'>,
  voteId: string,
  units: readonly number[],
  personId: string,
): Promise<(OwnersUnit & Record<string, unknown>)[]> {
  return database.rows(
    'units-of-their-owners',
    `SELECT u.no, u.head, u.area, coalesce(u.voter_id = $3, false)
              AND NOT EXISTS (SELECT FROM ballot b WHERE b.vote_id = u.vote_id AND b.unit_no = u.no) AS open
       FROM owners_vote_unit u
      WHERE u.vote_id = $1 AND u.head IN (SELECT head FROM owners_vote_unit WHERE vote_id = $1 AND no = ANY($2))
      ORDER BY u.no`,
    [voteId, units, personId],
  );
}
