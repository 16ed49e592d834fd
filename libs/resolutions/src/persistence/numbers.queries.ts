import type { Database } from '@sifang/platform';

/** Of one organisation in the lead. Each can be counted again in the list that its filter gives. */
export interface OrganisationNumbers {
  readonly organisationId: string;
  readonly name: string;
  /** 交办: adopted in the period and not withdrawn. */
  readonly adopted: number;
  /** Answered or objected to. */
  readonly responded: number;
  readonly closed: number;
  /** Closed, and reported done within the term. */
  readonly onTime: number;
  readonly open: number;
  /** Open, by days since adoption. */
  readonly openUpTo7: number;
  readonly openUpTo30: number;
  readonly openOver30: number;
  readonly overdue: number;
  readonly supervised: number;
  readonly failedChecks: number;
  readonly satisfied: number;
  readonly fairlySatisfied: number;
  readonly dissatisfied: number;
  readonly waiting: number;
  readonly unrated: number;
}

export interface Period {
  readonly from: Date;
  /** Not included. */
  readonly to: Date;
  readonly now: Date;
}

/** The most open ones first. @param placeIds the places that the actor's offices reach */
export function numbersByOrganisation(
  database: Database,
  placeIds: readonly string[],
  { from, to, now }: Period,
): Promise<OrganisationNumbers[]> {
  return database.rows<OrganisationNumbers & Record<string, unknown>>(
    'resolution-numbers',
    `WITH mine AS (
       SELECT r.*, r.state NOT IN ('CLOSED', 'WITHDRAWN') AS is_open, $4::timestamptz - r.adopted_at AS age,
              (SELECT count(DISTINCT u.id) FROM unit u JOIN unit_owner w ON w.unit_id = u.id
                WHERE r.state = 'CLOSED' AND u.estate_id = r.estate_id AND w.until IS NULL
                  AND w.person_id IS NOT NULL)::int AS raters,
              saying.*, told.*
         FROM resolution r
        CROSS JOIN LATERAL (
          SELECT count(*)::int AS said, count(*) FILTER (WHERE NOT told)::int AS waiting
            FROM resolution_rating WHERE resolution_id = r.id) saying
         LEFT JOIN LATERAL (
          SELECT satisfied, fairly_satisfied AS fairly, dissatisfied
            FROM resolution_satisfaction WHERE resolution_id = r.id) told ON true
        WHERE (r.estate_id = ANY($1) OR r.community_id = ANY($1) OR r.town_id = ANY($1))
          AND r.adopted_at >= $2 AND r.adopted_at < $3 AND r.state <> 'WITHDRAWN'
     )
     SELECT o.id AS "organisationId", o.name, count(*)::int AS adopted,
            count(*) FILTER (WHERE state <> 'AWAITING_ANSWER' OR round > 1)::int AS responded,
            count(*) FILTER (WHERE state = 'CLOSED')::int AS closed,
            count(*) FILTER (WHERE state = 'CLOSED' AND (done_at AT TIME ZONE 'Asia/Shanghai')::date <= due_on)::int
              AS "onTime",
            count(*) FILTER (WHERE is_open)::int AS open,
            count(*) FILTER (WHERE is_open AND age < interval '7 days')::int AS "openUpTo7",
            count(*) FILTER (WHERE is_open AND age >= interval '7 days' AND age < interval '30 days')::int AS "openUpTo30",
            count(*) FILTER (WHERE is_open AND age >= interval '30 days')::int AS "openOver30",
            count(*) FILTER (WHERE is_open AND due_on < ($4::timestamptz AT TIME ZONE 'Asia/Shanghai')::date)::int AS overdue,
            count(*) FILTER (WHERE is_open AND supervision > 0)::int AS supervised,
            sum(failed_checks)::int AS "failedChecks",
            coalesce(sum(satisfied), 0)::int AS satisfied, coalesce(sum(fairly), 0)::int AS "fairlySatisfied",
            coalesce(sum(dissatisfied), 0)::int AS dissatisfied, sum(waiting)::int AS waiting,
            sum(raters - said)::int AS unrated
       FROM mine JOIN organisation o ON o.id = mine.addressee_id
      GROUP BY o.id ORDER BY open DESC, adopted DESC, o.name COLLATE "zh-x-icu", o.id`,
    [placeIds, from, to, now],
  );
}

export async function meetingsHeld(
  database: Database,
  placeIds: readonly string[],
  { from, to }: Pick<Period, 'from' | 'to'>,
): Promise<number> {
  const [row] = await database.rows<{ held: number }>(
    'meetings-held',
    `SELECT count(*)::int AS held FROM meeting
      WHERE (estate_id = ANY($1) OR community_id = ANY($1) OR town_id = ANY($1))
        AND state = 'ADJOURNED' AND starts_at >= $2 AND starts_at < $3`,
    [placeIds, from, to],
  );
  return row!.held;
}
