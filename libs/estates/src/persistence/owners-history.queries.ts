import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { ChangeReason } from '../domain/unit.js';

/** One version of a unit's owners. */
export interface OwnersVersionRow {
  readonly version: number;
  readonly since: CalendarDay;
  /** Day from whose beginning it belonged to the next; null for who owns it now. */
  readonly until: CalendarDay | null;
  readonly reason: ChangeReason;
  readonly note: string;
  readonly recordedAt: Date;
  /** Null for a roll. */
  readonly recordedByName: string | null;
  readonly owners: readonly {
    readonly name: string;
    readonly sharePart: number | null;
    readonly shareWhole: number | null;
  }[];
}

/** Everybody who owned a unit, the present ones first. */
export function ownersHistory(tx: Tx, unitId: string): Promise<OwnersVersionRow[]> {
  return tx.query(
    `SELECT o.version, min(o.since)::text AS since, min(o.until)::text AS until, min(o.reason) AS reason, min(o.note) AS note,
            min(o.recorded_at) AS "recordedAt", min(p.name) AS "recordedByName",
            json_agg(json_build_object('name', o.name, 'sharePart', o.share_part, 'shareWhole', o.share_whole) ORDER BY o.position) AS owners
       FROM unit_owner o LEFT JOIN person p ON p.id = o.recorded_by
      WHERE o.unit_id = $1
      GROUP BY o.version
      ORDER BY o.version DESC`,
    [unitId],
  );
}
