import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { Office } from '@sifang/identity/domain';
import type { OrganisationKind } from '../domain/organisation.js';
import type { PlaceName } from './place.queries.js';

export interface AppointmentEntry {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  /** Whether they can sign in. */
  readonly hasAccount: boolean;
  readonly office: Office;
  readonly title: string;
  readonly place: PlaceName;
  readonly organisation: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly name: string;
  } | null;
  readonly since: CalendarDay;
  readonly until: CalendarDay | null;
  /** In the order in which it was entered and changed; empty for one that was filled in with the town. */
  readonly history: readonly AppointmentChange[];
}

export interface AppointmentChange {
  readonly type: string;
  readonly since: CalendarDay;
  readonly until: CalendarDay | null;
  readonly reason: string;
  readonly byName: string;
  readonly underTitle: string;
  /** As JSON has it. */
  readonly at: string;
}

export interface AppointmentListQuery {
  /** At or below. */
  readonly placeId: string;
  /** That place, and every place that it lies in. */
  readonly lineage: readonly string[];
  /** Of people of these organisations alone; null: of all. */
  readonly organisationIds: readonly string[] | null;
  /** Part of a name or title; empty: all. */
  readonly search: string;
  readonly office: Office | null;
  readonly term: 'CURRENT' | 'COMING' | 'PAST';
  readonly first: number;
  readonly skip: number;
}

/** Who holds what at and below a place. Owners are tens of thousands: they come when asked for by office or by name. */
export async function appointmentList(
  database: Database,
  { placeId, lineage, organisationIds, search, office, term, first, skip }: AppointmentListQuery,
  today: CalendarDay,
): Promise<(AppointmentEntry & { readonly lineage: readonly string[] })[]> {
  return database.rows<AppointmentEntry & { readonly lineage: readonly string[] } & Record<string, unknown>>(
    'appointment-list',
    `WITH RECURSIVE reached AS (
       SELECT id, $8::uuid[] AS lineage FROM place WHERE id = $1
       UNION ALL
       SELECT p.id, r.lineage || p.id FROM reached r JOIN place p ON p.parent_id = r.id
     )
     ${selected('reached.lineage,')}
       JOIN reached ON reached.id = a.place_id
      WHERE ($9::uuid[] IS NULL OR a.organisation_id = ANY($9)) AND ($2 = '' OR strpos(person.name, $2) > 0 OR strpos(a.title, $2) > 0)
        AND ($3::text IS NULL OR a.office = $3) AND ($3::text IS NOT NULL OR $2 <> '' OR a.office <> 'OWNER')
        AND CASE $4 WHEN 'PAST' THEN a.until < $5 WHEN 'COMING' THEN a.since > $5 AND coalesce(a.until >= a.since, true)
                    ELSE a.since <= $5 AND (a.until IS NULL OR a.until >= $5) END
      ORDER BY place.kind <> 'DISTRICT', place.kind <> 'TOWN', place.kind <> 'COMMUNITY',
               place.name COLLATE "zh-x-icu", o.name COLLATE "zh-x-icu" NULLS LAST, a.office, person.name COLLATE "zh-x-icu", a.id
      LIMIT $6 OFFSET $7`,
    [placeId, search, office, term, today, first, skip, lineage, organisationIds],
  );
}

export async function appointmentEntry(database: Database, id: string): Promise<AppointmentEntry> {
  const sql = `${selected()} WHERE a.id = $1`;
  return (
    await database.rows<AppointmentEntry & Record<string, unknown>>('appointment-entry', sql, [id])
  )[0]!;
}

const selected = (besides = ''): string => `
  SELECT ${besides} a.id, person.id AS "personId", person.name AS "personName",
         EXISTS (SELECT FROM account WHERE account.person_id = person.id) AS "hasAccount", a.office, a.title,
         a.since::text AS since, a.until::text AS until,
         json_build_object('id', place.id, 'kind', place.kind, 'name', place.name) AS place,
         CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'kind', o.kind, 'name', o.name) END AS organisation,
         history.changes AS history
    FROM appointment a
    JOIN person ON person.id = a.person_id
    JOIN place ON place.id = a.place_id
    LEFT JOIN organisation o ON o.id = a.organisation_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object(
               'type', e.type, 'since', e.since, 'until', e.until, 'reason', e.reason, 'at', e.at,
               'byName', actor.name, 'underTitle', under.title) ORDER BY e.id), '[]') AS changes
        FROM appointment_event e
        JOIN person actor ON actor.id = e.actor_id
        JOIN appointment under ON under.id = e.under_id
       WHERE e.appointment_id = a.id) history`;
