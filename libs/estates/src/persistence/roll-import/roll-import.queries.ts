import type { Database, Seals } from '@sifang/platform';
import type { RollImportState } from '../../domain/roll-import/lifecycle.js';
import { openCells } from './findings.js';
import type { Preview, Progress, Reason } from '../../domain/roll-import/roll-import.js';

/** An import as those see it who keep the register of its estate. */
export interface RollImportRow {
  readonly id: string;
  readonly seq: number;
  readonly epoch: string;
  readonly estateId: string;
  readonly estateName: string;
  readonly communityId: string;
  readonly townId: string;
  readonly state: RollImportState;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly uploadedByName: string;
  readonly uploadedAt: Date;
  readonly confirmedByName: string | null;
  readonly confirmedAt: Date | null;
  readonly endedAt: Date | null;
  readonly progress: Progress | null;
  readonly reason: Reason | null;
  readonly registerVersion: string | null;
  readonly headings: string[] | null;
  readonly preview: Preview | null;
}

const IMPORTS = `
  SELECT i.id, i.seq, (SELECT id FROM epoch) AS epoch, i.estate_id AS "estateId", e.name AS "estateName",
         c.id AS "communityId", c.parent_id AS "townId", i.state, i.file_name AS "fileName", i.file_bytes AS "fileBytes",
         i.uploaded_by_name AS "uploadedByName", i.uploaded_at AS "uploadedAt",
         i.confirmed_by_name AS "confirmedByName", i.confirmed_at AS "confirmedAt", i.ended_at AS "endedAt",
         i.progress, i.reason, i.register_version AS "registerVersion", i.headings, i.preview
    FROM roll_import i
    JOIN place e ON e.id = i.estate_id
    JOIN place c ON c.id = e.parent_id`;

type Row<T> = T & Record<string, unknown>;

export async function rollImportById(database: Database, id: string): Promise<RollImportRow | undefined> {
  const [found] = await database.rows<Row<RollImportRow>>('roll-import', `${IMPORTS} WHERE i.id = $1`, [id]);
  return found;
}

/** The latest first. */
export function rollImportsOf(database: Database, estateId: string, first: number): Promise<RollImportRow[]> {
  const text = `${IMPORTS} WHERE i.estate_id = $1 ORDER BY i.uploaded_at DESC, i.id LIMIT $2`;
  return database.rows<Row<RollImportRow>>('roll-imports', text, [estateId, first]);
}

export interface Page {
  readonly skip: number;
  readonly first: number;
}

export enum UnitFate {
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  MISSING = 'MISSING',
}

export interface FatedUnit {
  readonly unit: string;
  /** 序号 in the file; null for what the file does not name. */
  readonly row: number | null;
  /** Of what is new: its owners and area in the file. */
  readonly owners: string | null;
  readonly area: number | null;
  readonly changes: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const ADDED = `
  SELECT concat_ws(' ', s.building, nullif(s.section, ''), s.room) AS unit, s.row, array_to_string(s.names, '、') AS owners,
         s.area, '[]'::jsonb AS changes
    FROM roll_import_row s JOIN roll_import i ON i.id = s.import_id
   WHERE s.import_id = $1
     AND NOT EXISTS (SELECT FROM unit u WHERE u.estate_id = i.estate_id AND u.building = s.building
                                          AND u.section = s.section AND u.room = s.room)
   ORDER BY s.line OFFSET $2 LIMIT $3`;

const KNOWN = `
  SELECT unit, row, NULL AS owners, NULL AS area, changes FROM roll_import_change
   WHERE import_id = $1 AND kind = $4 ORDER BY line, unit, unit_id OFFSET $2 LIMIT $3`;

/** What would be added shows only until it is. */
export function unitsOfImport(
  database: Database,
  id: string,
  fate: UnitFate,
  { skip, first }: Page,
): Promise<FatedUnit[]> {
  return fate === UnitFate.ADDED
    ? database.rows<Row<FatedUnit>>('roll-import-added', ADDED, [id, skip, first])
    : database.rows<Row<FatedUnit>>('roll-import-known', KNOWN, [id, skip, first, fate]);
}

export enum FindingKind {
  REFUSED = 'REFUSED',
  CONFLICT = 'CONFLICT',
  WARNING = 'WARNING',
}

export interface FindingRow {
  readonly row: number;
  readonly code: string;
  readonly text: string;
  /** Of everything that is wrong with the row, the first of them `code`. */
  readonly codes: readonly string[];
}

export function findingsOfImport(
  database: Database,
  id: string,
  kind: FindingKind,
  { skip, first }: Page,
): Promise<FindingRow[]> {
  return kind === FindingKind.WARNING
    ? database.rows<Row<FindingRow>>(
        'roll-import-warnings',
        'SELECT row, code, text, ARRAY[code] AS codes FROM roll_import_warning WHERE import_id = $1 ORDER BY number OFFSET $2 LIMIT $3',
        [id, skip, first],
      )
    : database.rows<Row<FindingRow>>(
        'roll-import-left-out',
        `SELECT row, code, text, codes FROM roll_import_left_out
          WHERE import_id = $1 AND kind = $4 ORDER BY line OFFSET $2 LIMIT $3`,
        [id, skip, first, kind],
      );
}

export interface HeldBackRow extends FindingRow {
  readonly cells: readonly string[];
}

/** All that a person has to mend before it can get in, in the order of the file. */
export async function heldBackRows(database: Database, seals: Seals, id: string): Promise<HeldBackRow[]> {
  const text =
    'SELECT line, row, code, text, codes, cells_sealed AS sealed FROM roll_import_left_out WHERE import_id = $1 ORDER BY line';
  type Sealed = FindingRow & { readonly line: number; readonly sealed: Buffer };
  const rows = await database.rows<Row<Sealed>>('roll-import-held-back', text, [id]);
  return rows.map(({ line, sealed, ...row }) => ({ ...row, cells: openCells(seals, id, line, sealed) }));
}
