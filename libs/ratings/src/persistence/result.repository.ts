import type { Tx } from '@sifang/platform';
import { written } from '../domain/fraction.js';
import type { Flag } from '../domain/flags.js';
import type { Light } from '../domain/ladder.js';
import type { Objection } from '../domain/objection.js';
import type { RaterGroup } from '../domain/rater-group.js';
import type { Closing } from '../domain/result.js';
import type { Round } from '../domain/round.js';
import type { Points, Sheets } from '../domain/score.js';
import { inSeries } from './in-series.js';
import { ObjectionTable } from './rating.tables.js';
import { UNPUBLISHED_BEFORE } from './unpublished-before.js';

export type KeptClosing = Closing & { readonly flags: readonly Flag[] };

interface Made {
  readonly score: Points;
  readonly light: Light;
  /** Null: the clock. */
  readonly by: string | null;
  readonly at: Date;
}

export async function insertPreliminary(
  tx: Tx,
  roundId: string,
  closing: KeptClosing,
  made: Made,
): Promise<void> {
  await insert(tx, roundId, 'PRELIMINARY', closing, made);
}

export async function insertPublished(
  tx: Tx,
  roundId: string,
  struck: readonly string[],
  made: Made,
): Promise<void> {
  await insert(tx, roundId, 'PUBLISHED', { struck }, made);
}

export async function closingOfRound(tx: Tx, roundId: string): Promise<KeptClosing> {
  const [row] = await tx.query<{ body: KeptClosing }[]>(
    `SELECT body FROM rating_result WHERE round_id = $1 AND stage = 'PRELIMINARY'`,
    [roundId],
  );
  return row!.body;
}

/** Of the rounds before in the same series that were published, the oldest first. */
export async function lightsBefore(tx: Tx, { id }: Pick<Round, 'id'>): Promise<Light[]> {
  const rows = await tx.query<{ light: Light }[]>(
    `SELECT p.light FROM rating_round r
       JOIN rating_round w ON ${inSeries('w', 'r')} AND w.id <> r.id
        AND (w.closed_at, w.id) < (coalesce(r.closed_at, 'infinity'), r.id)
       JOIN rating_result p ON p.round_id = w.id AND p.stage = 'PUBLISHED'
      WHERE r.id = $1 ORDER BY w.closed_at, w.id`,
    [id],
  );
  return rows.map(({ light }) => light);
}

/** How many rounds about the same closed before this one with a score and are not published. */
export async function unpublishedBefore(tx: Tx, { id }: Round): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT ${UNPUBLISHED_BEFORE} AS count FROM rating_round r WHERE r.id = $1`,
    [id],
  );
  return row!.count;
}

export async function sheetsOf(tx: Tx, roundId: string): Promise<{ sheets: Sheets; givenBy: string[] }> {
  const rows = await tx.query<{ group: RaterGroup; marks: number[]; personId: string }[]>(
    `SELECT rater_group AS "group", marks, person_id AS "personId" FROM rating_sheet WHERE round_id = $1`,
    [roundId],
  );
  return {
    sheets: Object.fromEntries(rows.map(({ group, marks }) => [group, marks])),
    givenBy: rows.map(({ personId }) => personId),
  };
}

export interface Sheet {
  readonly roundId: string;
  readonly group: RaterGroup;
  readonly marks: readonly number[];
  readonly comment: string;
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly at: Date;
}

/** Of one body one sheet; a later one takes its place while the round is open. */
export async function saveSheet(tx: Tx, sheet: Sheet): Promise<void> {
  const { roundId, group, marks, comment, personId, name, title, at } = sheet;
  await tx.query(
    `INSERT INTO rating_sheet (round_id, rater_group, marks, comment, person_id, name, title, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT ON CONSTRAINT rating_sheet_once DO UPDATE
        SET marks = $3, comment = $4, person_id = $5, name = $6, title = $7, given_at = $8`,
    [roundId, group, marks, comment, personId, name, title, at],
  );
}

export function objectionsOf(tx: Tx, roundId: string): Promise<Objection[]> {
  return tx.find(ObjectionTable, { where: { roundId }, order: { filedAt: 'ASC', id: 'ASC' } });
}

export async function insertObjection(tx: Tx, objection: Objection): Promise<void> {
  await tx.insert(ObjectionTable, objection);
}

export async function saveObjection(tx: Tx, objection: Objection): Promise<void> {
  const { id, decision, reason, decidedBy, decidedAt } = objection;
  await tx.update(ObjectionTable, id, { decision, reason, decidedBy, decidedAt });
}

/** @returns the round's id; null: there is no such objection */
export async function roundOfObjection(tx: Tx, id: string): Promise<string | null> {
  return (await tx.findOneBy(ObjectionTable, { id }))?.roundId ?? null;
}

export async function insertRectification(
  tx: Tx,
  { resolutionId, roundId, item }: { resolutionId: string; roundId: string; item: string },
): Promise<void> {
  await tx.query(`INSERT INTO rating_rectification (resolution_id, round_id, item) VALUES ($1, $2, $3)`, [
    ...[resolutionId, roundId, item],
  ]);
}

/** How many things were asked to be put right at an estate in a period. Who asks for two at once waits here, for their numbers. */
export async function rectificationsAt(tx: Tx, estateId: string, period: string): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rectification ' || $1::text))`, [estateId]);
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM rating_rectification f JOIN rating_round r ON r.id = f.round_id
      WHERE r.estate_id = $1 AND r.period = $2`,
    [estateId, period],
  );
  return row!.count;
}

async function insert(
  tx: Tx,
  roundId: string,
  stage: string,
  body: object,
  { score, light, by, at }: Made,
): Promise<void> {
  await tx.query(
    `INSERT INTO rating_result (round_id, stage, body, score, light, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [roundId, stage, JSON.stringify(body), score && written(score), light, by, at],
  );
}

/** Of the published result. */
export async function lightOfRound(tx: Tx, roundId: string): Promise<Light | null> {
  const [row] = await tx.query<{ light: Light }[]>(
    `SELECT light FROM rating_result WHERE round_id = $1 AND stage = 'PUBLISHED'`,
    [roundId],
  );
  return row?.light ?? null;
}

export async function isDemanded(tx: Tx, resolutionId: string, roundId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT FROM rating_rectification WHERE resolution_id = $1 AND round_id = $2`,
    [resolutionId, roundId],
  );
  return rows.length > 0;
}
