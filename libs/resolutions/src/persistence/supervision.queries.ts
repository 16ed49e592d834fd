import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';

/** What is late or supervised at one estate, of one organisation in the lead. */
export interface Supervised {
  readonly communityName: string;
  readonly estateId: string;
  readonly estateName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly late: number;
  /** By days since the end of the term. */
  readonly lateUpTo7: number;
  readonly lateUpTo30: number;
  readonly lateOver30: number;
  /** Of the one that is longest late; 0 when none is. */
  readonly mostDaysLate: number;
  /** 督办, 挂牌督办 and 约谈 together. */
  readonly supervised: number;
  /** 挂牌督办 and 约谈. */
  readonly publicly: number;
  readonly failedChecks: number;
}

/** More than that nobody reads; the worst come first. */
const MOST = 500;

const SQL = `
  SELECT community.name AS "communityName", estate.id AS "estateId", estate.name AS "estateName",
         o.id AS "organisationId", o.name AS "organisationName",
         count(*) FILTER (WHERE r.due_on < $2::date)::int AS late,
         count(*) FILTER (WHERE $2::date - r.due_on BETWEEN 1 AND 7)::int AS "lateUpTo7",
         count(*) FILTER (WHERE $2::date - r.due_on BETWEEN 8 AND 30)::int AS "lateUpTo30",
         count(*) FILTER (WHERE $2::date - r.due_on > 30)::int AS "lateOver30",
         greatest(max($2::date - r.due_on), 0)::int AS "mostDaysLate",
         count(*) FILTER (WHERE r.supervision > 0)::int AS supervised,
         count(*) FILTER (WHERE r.supervision > 1)::int AS publicly,
         sum(r.failed_checks)::int AS "failedChecks"
    FROM (SELECT * FROM resolution
           WHERE town_id = ANY($1) AND rank < 1000000 AND (due_on < $2::date OR supervision > 0)) r
    JOIN place community ON community.id = r.community_id
    JOIN place estate ON estate.id = r.estate_id
    JOIN organisation o ON o.id = r.addressee_id
   GROUP BY community.id, estate.id, o.id
   ORDER BY "lateOver30" DESC, "lateUpTo30" DESC, late DESC, "mostDaysLate" DESC, supervised DESC,
            estate.name COLLATE "zh-x-icu", o.name COLLATE "zh-x-icu", o.id, estate.id
   LIMIT ${MOST}`;

/** What hurts most first: what is late for longest, then the most of it. */
export function supervisedIn(
  database: Database,
  townIds: readonly string[],
  today: CalendarDay,
): Promise<Supervised[]> {
  return database.rows<Supervised & Record<string, unknown>>('resolution-supervision', SQL, [townIds, today]);
}
