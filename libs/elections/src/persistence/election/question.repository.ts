import type { Tx } from '@sifang/platform';

export interface CandidateQuestion {
  readonly id: string;
  readonly candidateId: string;
  readonly text: string;
  readonly askedBy: string;
  readonly askedAt: Date;
}

export async function findQuestion(
  tx: Tx,
  id: string,
): Promise<(CandidateQuestion & { answer: string | null }) | null> {
  const [question] = await tx.query<(CandidateQuestion & { answer: string | null })[]>(
    `SELECT id, candidate_id AS "candidateId", text, asked_by AS "askedBy", asked_at AS "askedAt", answer
       FROM candidate_question WHERE id = $1`,
    [id],
  );
  return question ?? null;
}

export async function questionsOpenOf(tx: Tx, candidateId: string, personId: string): Promise<number> {
  const [row] = await tx.query<{ open: number }[]>(
    `SELECT count(*)::integer AS open FROM candidate_question
      WHERE candidate_id = $1 AND asked_by = $2 AND answer IS NULL`,
    [candidateId, personId],
  );
  return row!.open;
}

export async function insertQuestion(tx: Tx, question: CandidateQuestion): Promise<void> {
  const { id, candidateId, text, askedBy, askedAt } = question;
  await tx.query(
    `INSERT INTO candidate_question (id, candidate_id, text, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5)`,
    [id, candidateId, text, askedBy, askedAt],
  );
}

export async function answerQuestionWith(tx: Tx, id: string, answer: string, at: Date): Promise<void> {
  await tx.query(`UPDATE candidate_question SET answer = $2, answered_at = $3 WHERE id = $1`, [
    id,
    answer,
    at,
  ]);
}
