import type { Tx } from '../database/database.js';

/** Who did what, when, under which office, on what. */
export interface AuditEntry {
  readonly at: Date;
  /** Null when nobody acted: a deadline did. */
  readonly actor: AuditActor | null;
  /** What was done, as the field's verb in the past: OWNER_REVEALED. */
  readonly act: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Whom it concerns, beside the actor; they may read the entry. */
  readonly personId?: string | null;
  /** Where it happened; who holds an office over this place may read the entry. */
  readonly placeId?: string | null;
  /** What else a reader needs; never an id, a telephone or another secret. */
  readonly details?: Readonly<Record<string, AuditDetail>>;
}

export interface AuditActor {
  readonly personId: string;
  readonly name: string;
  /** The appointment that gave the right; null for somebody who acted for themselves. */
  readonly under: { readonly id: string; readonly office: string } | null;
}

export type AuditDetail = string | number | boolean | null | readonly string[];

/**
 * Leaves with the caller's commit or not at all, and waits for nobody: entries are linked into the chain afterwards,
 * by the worker. Not for single ballots, which have a log of their own.
 */
export async function append(tx: Tx, entry: AuditEntry): Promise<void> {
  const { at, actor, act, subject, personId = null, placeId = null, details = {} } = entry;
  await tx.query(
    `INSERT INTO audit_entry
       (at, actor_id, actor_name, appointment_id, office, act, subject_kind, subject_id, person_id, place_id, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[at, actor?.personId, actor?.name, actor?.under?.id, actor?.under?.office],
      ...[act, subject.kind, subject.id, personId, placeId, JSON.stringify(details)],
    ],
  );
}
