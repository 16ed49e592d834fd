import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';

/** What one organisation still has to do. Each number can be counted again in the list that its filter gives. */
export interface OrganisationWork {
  readonly organisationId: string;
  readonly name: string;
  readonly open: number;
  /** 待答复 */
  readonly toAnswer: number;
  /** Open after the end of the term. */
  readonly late: number;
  /** The term ends today or within seven days. */
  readonly dueSoon: number;
  /** 整改中: to be done, and then to be closed. */
  readonly atWork: number;
  /** 待核验 */
  readonly awaitingCheck: number;
  readonly supervised: number;
  /** 承诺 that are not fulfilled, the first day first. */
  readonly undertakings: readonly OpenUndertaking[];
}

export interface OpenUndertaking {
  readonly id: string;
  readonly resolutionId: string;
  readonly number: string;
  readonly estateName: string;
  readonly text: string;
  readonly doneBy: CalendarDay;
}

/** An organisation that somebody works for, and where. */
export interface Employment {
  readonly organisationId: string;
  readonly placeId: string;
}

const MOST_UNDERTAKINGS = 50;

const SQL = `
  WITH held AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS held (organisation_id, place_id)),
  mine AS (
    SELECT r.* FROM resolution r
     WHERE r.rank < 1000000 AND r.addressee_id = ANY($1)
       AND EXISTS (SELECT FROM held h WHERE h.organisation_id = r.addressee_id
                    AND h.place_id IN (r.estate_id, r.community_id, r.town_id))
  )
  SELECT o.id AS "organisationId", o.name, count(r.id)::int AS open,
         count(*) FILTER (WHERE r.state = 'AWAITING_ANSWER')::int AS "toAnswer",
         count(*) FILTER (WHERE r.due_on < $3)::int AS late,
         count(*) FILTER (WHERE r.due_on BETWEEN $3 AND $3::date + 7)::int AS "dueSoon",
         count(*) FILTER (WHERE r.state = 'ANSWERED')::int AS "atWork",
         count(*) FILTER (WHERE r.state = 'CLOSING_ASKED')::int AS "awaitingCheck",
         count(*) FILTER (WHERE r.supervision > 0)::int AS supervised,
         (SELECT coalesce(json_agg(promised ORDER BY "doneBy", id), '[]') FROM (
            SELECT u.id, u.resolution_id AS "resolutionId", w.number, estate.name AS "estateName", u.text,
                   u.done_by::text AS "doneBy"
              FROM mine w JOIN resolution_undertaking u ON u.resolution_id = w.id AND u.fulfilled_at IS NULL
              JOIN place estate ON estate.id = w.estate_id
             WHERE w.addressee_id = o.id ORDER BY u.done_by, u.id LIMIT ${MOST_UNDERTAKINGS}) promised) AS undertakings
    FROM organisation o LEFT JOIN mine r ON r.addressee_id = o.id
   WHERE o.id = ANY($1)
   GROUP BY o.id ORDER BY late DESC, open DESC, o.name COLLATE "zh-x-icu", o.id`;

/** The one with most that is late first. */
export function workOf(
  database: Database,
  employments: readonly Employment[],
  today: CalendarDay,
): Promise<OrganisationWork[]> {
  const organisations = employments.map(({ organisationId }) => organisationId);
  const places = employments.map(({ placeId }) => placeId);
  return database.rows<OrganisationWork & Record<string, unknown>>('resolution-work', SQL, [
    ...[organisations, places, today],
  ]);
}
