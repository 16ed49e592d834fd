import type { Tx } from '@sifang/platform';
import type { RoundState } from '../domain/round.js';

/** What a message says of a round. */
export interface Letter {
  readonly id: string;
  readonly subjectId: string;
  readonly estateName: string;
  readonly subjectName: string;
  readonly title: string;
  readonly titleInEnglish: string;
  readonly closesAt: Date;
  readonly state: RoundState;
}

export async function letterOf(tx: Tx, roundId: string): Promise<Letter | null> {
  const [letter] = await tx.query<Letter[]>(
    `SELECT r.id, r.subject_id AS "subjectId", e.name AS "estateName", o.name AS "subjectName", r.instrument->>'zh' AS title, r.instrument->>'en' AS "titleInEnglish", r.closes_at AS "closesAt", r.state
       FROM rating_round r JOIN place e ON e.id = r.estate_id JOIN organisation o ON o.id = r.subject_id
      WHERE r.id = $1`,
    [roundId],
  );
  return letter ?? null;
}

export async function holdsNoRounds(tx: Tx): Promise<boolean> {
  return (await tx.query<unknown[]>(`SELECT FROM rating_round LIMIT 1`)).length === 0;
}
