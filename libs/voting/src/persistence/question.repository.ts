import type { Tx } from '@sifang/platform';
import { Refusal } from '@sifang/kernel';
import type { QuestionAbout } from '../domain/life/questions.js';

export interface NewQuestion {
  readonly id: string;
  readonly voteId: string;
  readonly about: QuestionAbout;
  readonly unitName: string | null;
  readonly text: string;
  readonly raisedBy: string;
  readonly raisedAt: Date;
}

export interface KeptQuestion {
  readonly id: string;
  readonly voteId: string;
  readonly about: QuestionAbout;
  readonly raisedBy: string;
  readonly answered: boolean;
}

export async function insertQuestion(tx: Tx, question: NewQuestion): Promise<void> {
  const { id, voteId, about, unitName, text, raisedBy, raisedAt } = question;
  await tx.query(
    `INSERT INTO owners_vote_question (id, vote_id, about, unit_name, text, raised_by, raised_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, voteId, about, unitName, text, raisedBy, raisedAt],
  );
}

export async function findQuestion(tx: Tx, id: string): Promise<KeptQuestion | null> {
  const [found] = await tx.query<KeptQuestion[]>(
    `SELECT id, vote_id AS "voteId", about, raised_by AS "raisedBy", answer IS NOT NULL AS answered
       FROM owners_vote_question WHERE id = $1`,
    [id],
  );
  return found ?? null;
}

export async function saveAnswer(
  tx: Tx,
  id: string,
  { answer, upheld, by, at }: { answer: string; upheld: boolean; by: string; at: Date },
): Promise<void> {
  await tx.query(
    `UPDATE owners_vote_question SET answer = $2, upheld = $3, answered_by = $4, answered_at = $5 WHERE id = $1`,
    [id, answer, upheld, by, at],
  );
}

/** How many wait for an answer. @param raisedBy only this person's; null for everybody's */
export async function openQuestions(
  tx: Tx,
  voteId: string,
  about: QuestionAbout | null = null,
  raisedBy: string | null = null,
): Promise<number> {
  const [row] = await tx.query<{ open: number }[]>(
    `SELECT count(*)::integer AS open FROM owners_vote_question
      WHERE vote_id = $1 AND answer IS NULL AND ($2::text IS NULL OR about = $2) AND ($3::uuid IS NULL OR raised_by = $3)`,
    [voteId, about, raisedBy],
  );
  return row!.open;
}

/** The unit's name. @throws Refusal UNIT_NOT_FOUND */
export async function nameOfUnit(tx: Tx, voteId: string, no: number): Promise<string> {
  const [unit] = await tx.query<{ name: string }[]>(
    `SELECT name FROM owners_vote_unit WHERE vote_id = $1 AND no = $2`,
    [voteId, no],
  );
  if (unit) return unit.name;
  throw new Refusal('UNIT_NOT_FOUND', 'There is no such unit on this roll.', 'unitNo');
}
