import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';

/** Of all resolutions of a place. */
export interface PlaceStanding {
  readonly seq: number;
  readonly epoch: string;
  readonly open: number;
  readonly awaitingAnswer: number;
  readonly awaitingCheck: number;
  readonly overdue: number;
  readonly supervised: number;
}

/** One statement, hence of one moment; of open ones alone, along the indexes of the three kinds of place. */
export async function standingAt(
  database: Database,
  placeId: string,
  today: CalendarDay,
): Promise<PlaceStanding> {
  const [row] = await database.rows<PlaceStanding & Record<string, unknown>>(
    'resolutions-standing-at',
    `SELECT epoch.id AS epoch, coalesce((SELECT seq FROM resolution_change WHERE place_id = $1), 0) AS seq,
            count(r.id)::int AS open,
            count(*) FILTER (WHERE r.state = 'AWAITING_ANSWER')::int AS "awaitingAnswer",
            count(*) FILTER (WHERE r.state = 'CLOSING_ASKED')::int AS "awaitingCheck",
            count(*) FILTER (WHERE r.due_on < $2)::int AS overdue,
            count(*) FILTER (WHERE r.supervision > 0)::int AS supervised
       FROM epoch LEFT JOIN resolution r
         ON (r.estate_id = $1 OR r.community_id = $1 OR r.town_id = $1) AND r.rank < 1000000
      GROUP BY epoch.id`,
    [placeId, today],
  );
  return row!;
}
