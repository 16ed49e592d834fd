import type { Database } from '@sifang/platform';

/** Somebody saw what is sealed of a person: an owner's entry in full, or a paper of a claim. */
export interface Look {
  id: string;
  at: Date;
  /** OWNER_REVEALED or PAPER_SEEN. */
  act: string;
  name: string;
  /** The office that gave the right, as the appointment says it. */
  title: string;
  reason: string;
  unit: string;
}

/** Also from before the person claimed the unit: the owner's entry was the same person's then. Newest first. */
export function looksAt(
  database: Database,
  personId: string,
  before: string | null,
  first: number,
): Promise<Look[]> {
  return database.rows<Look & Record<string, unknown>>(
    'looks-at',
    `WITH mine AS (
       SELECT o.id, o.unit_id, o.name, o.id_suffix FROM unit_owner o WHERE o.person_id = $1
     ),
     entries AS (
       SELECT id FROM mine
       UNION SELECT o.id FROM mine m JOIN unit_owner o ON o.unit_id = m.unit_id AND o.name = m.name AND o.id_suffix = m.id_suffix
       UNION SELECT id FROM unit_claim WHERE person_id = $1
     )
     SELECT e.id::text, e.at, e.act, coalesce(e.actor_name, '') AS name, coalesce(a.title, '') AS title,
            coalesce(e.details->>'reason', '') AS reason, coalesce(e.details->>'unit', '') AS unit
       FROM audit_entry e LEFT JOIN appointment a ON a.id = e.appointment_id
      WHERE e.subject_id IN (SELECT id FROM entries) AND e.act IN ('OWNER_REVEALED', 'PAPER_SEEN')
        AND ($2::bigint IS NULL OR e.id < $2)
      ORDER BY e.id DESC LIMIT $3`,
    [personId, before, first],
  );
}
