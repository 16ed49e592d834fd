import type { Tx } from '@sifang/platform';
import type { CandidateList } from '../../domain/nomination/list.js';

/** The list in force; null: none was posted yet. */
export async function listOf(tx: Tx, electionId: string): Promise<CandidateList | null> {
  const [list] = await tx.query<CandidateList[]>(
    `SELECT l.version, l.posted_on::text AS "postedOn", l.until::text AS until, l.because,
            ARRAY(SELECT d.candidate_id FROM election_listed d
                   WHERE d.election_id = l.election_id AND d.version = l.version ORDER BY d.place) AS "candidateIds"
       FROM election_list l WHERE l.election_id = $1 ORDER BY l.version DESC LIMIT 1`,
    [electionId],
  );
  return list ?? null;
}

/** Lets go of those who stand on it, before one of them may withdraw and before another list is posted. */
export async function supersedeList(tx: Tx, electionId: string): Promise<void> {
  await tx.query(
    `UPDATE election_listed SET standing = NULL WHERE election_id = $1 AND standing IS NOT NULL`,
    [electionId],
  );
}

export async function insertList(tx: Tx, electionId: string, list: CandidateList): Promise<void> {
  const { version, postedOn, until, because, candidateIds } = list;
  await tx.query(
    `INSERT INTO election_list (election_id, version, posted_on, until, because) VALUES ($1, $2, $3, $4, $5)`,
    [electionId, version, postedOn, until, because],
  );
  await tx.query(
    `INSERT INTO election_listed (election_id, version, place, candidate_id)
     SELECT $1, $2, place, id FROM unnest($3::uuid[]) WITH ORDINALITY AS c (id, place)`,
    [electionId, version, candidateIds],
  );
}

export async function openObjections(tx: Tx, electionId: string): Promise<number> {
  const [row] = await tx.query<{ open: number }[]>(
    `SELECT count(*)::integer AS open FROM election_objection WHERE election_id = $1 AND answer IS NULL`,
    [electionId],
  );
  return row!.open;
}

/** Of one person. */
export async function openObjectionsOf(tx: Tx, electionId: string, personId: string): Promise<number> {
  const [row] = await tx.query<{ open: number }[]>(
    `SELECT count(*)::integer AS open FROM election_objection
      WHERE election_id = $1 AND raised_by = $2 AND answer IS NULL`,
    [electionId, personId],
  );
  return row!.open;
}

export interface Objection {
  readonly id: string;
  readonly electionId: string;
  readonly version: number;
  readonly candidateId: string | null;
  readonly text: string;
  readonly raisedBy: string;
  readonly raisedAt: Date;
}

export async function findObjection(
  tx: Tx,
  id: string,
): Promise<(Objection & { answer: string | null }) | null> {
  const [objection] = await tx.query<(Objection & { answer: string | null })[]>(
    `SELECT id, election_id AS "electionId", version, candidate_id AS "candidateId", text, raised_by AS "raisedBy",
            raised_at AS "raisedAt", answer FROM election_objection WHERE id = $1`,
    [id],
  );
  return objection ?? null;
}

export async function insertObjection(tx: Tx, objection: Objection): Promise<void> {
  const { id, electionId, version, candidateId, text, raisedBy, raisedAt } = objection;
  await tx.query(
    `INSERT INTO election_objection (id, election_id, version, candidate_id, text, raised_by, raised_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, electionId, version, candidateId, text, raisedBy, raisedAt],
  );
}

export async function answerObjectionWith(
  tx: Tx,
  id: string,
  { answer, upheld, at }: { answer: string; upheld: boolean; at: Date },
): Promise<void> {
  await tx.query(`UPDATE election_objection SET answer = $2, upheld = $3, answered_at = $4 WHERE id = $1`, [
    ...[id, answer, upheld, at],
  ]);
}
