import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { PaperRow } from './round-row.js';

/** A disclosure as people read it. */
export interface DisclosureRow {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly title: string;
  readonly since: CalendarDay;
  readonly until: CalendarDay;
  readonly incomeFen: number;
  readonly spentFen: number;
  readonly corrects: string | null;
  /** The one that came in its place; null: it stands. */
  readonly correctedBy: string | null;
  readonly disclosedByName: string;
  readonly disclosedAt: Date;
  readonly papers: PaperRow[];
}

/** The newest period first, a correction before what it corrects. @param organisationId null: of all */
export function disclosuresAt(
  database: Database,
  estateId: string,
  organisationId: string | null,
): Promise<DisclosureRow[]> {
  return database.rows<DisclosureRow & Record<string, unknown>>(
    'disclosures-at',
    `SELECT d.id, d.organisation_id AS "organisationId", o.name AS "organisationName", d.title, d.since::text AS since,
            d.until::text AS until, d.income_fen::float8 AS "incomeFen", d.spent_fen::float8 AS "spentFen", d.corrects,
            later.id AS "correctedBy", p.name AS "disclosedByName", d.disclosed_at AS "disclosedAt",
            (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type)
                     ORDER BY f.added_at, f.id), '[]')
               FROM paper f WHERE f.owner_kind = 'spending' AND f.owner_id = d.id) AS papers
       FROM disclosure d JOIN organisation o ON o.id = d.organisation_id JOIN person p ON p.id = d.disclosed_by
       LEFT JOIN disclosure later ON later.corrects = d.id
      WHERE d.estate_id = $1 AND ($2::uuid IS NULL OR d.organisation_id = $2)
      ORDER BY d.until DESC, d.since DESC, d.disclosed_at DESC, d.id LIMIT 200`,
    [estateId, organisationId],
  );
}
