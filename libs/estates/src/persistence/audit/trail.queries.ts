import type { Database } from '@sifang/platform';

export interface TrailEntry {
  id: string;
  at: Date;
  actorName: string | null;
  /** As the appointment says it; null for somebody who acted for themselves. */
  title: string | null;
  act: string;
  placeName: string | null;
  details: Record<string, unknown>;
  /** Null: not yet linked. */
  link: number | null;
}

export interface TrailAsked {
  readonly personId: string;
  /** Places whose entries somebody may read, with everything below them. */
  readonly placeIds: readonly string[];
  /** Null: of all places. */
  readonly placeId: string | null;
  /** Null: all acts. */
  readonly act: string | null;
  readonly before: string | null;
  readonly first: number;
}

/** What the person did, what concerns the person, and what happened at or below these places. Newest first. */
export function trailOf(database: Database, asked: TrailAsked): Promise<TrailEntry[]> {
  const { personId, placeIds, placeId, act, before, first } = asked;
  return database.rows<TrailEntry & Record<string, unknown>>('audit-trail', TRAIL, [
    ...[personId, placeIds, placeId, act, before, first],
  ]);
}

// One branch for each index, each with its own limit: an OR over them would read the whole trail.
const branch = (condition: string): string => `
  (SELECT e.* FROM audit_entry e
    WHERE ${condition} AND ($3::uuid IS NULL OR e.place_id = $3) AND ($4::text IS NULL OR e.act = $4)
      AND ($5::bigint IS NULL OR e.id < $5)
    ORDER BY e.id DESC LIMIT $6)`;

const TRAIL = `
  WITH RECURSIVE reached AS (
    SELECT id FROM place WHERE id = ANY($2)
    UNION
    SELECT p.id FROM reached r JOIN place p ON p.parent_id = r.id
  ),
  found AS (
    ${branch('e.actor_id = $1')} UNION ${branch('e.person_id = $1')}
    UNION ${branch('e.place_id IN (SELECT id FROM reached)')}
  )
  SELECT f.id::text, f.at, f.actor_name AS "actorName", a.title, f.act, p.name AS "placeName",
         f.details, f.link
    FROM found f LEFT JOIN appointment a ON a.id = f.appointment_id LEFT JOIN place p ON p.id = f.place_id
   ORDER BY f.id DESC LIMIT $6`;
