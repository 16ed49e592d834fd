import type { Tx } from '@sifang/platform';
import type { RoundPlaces } from '../domain/rights.js';
import type { RoundState } from '../domain/round.js';

/** The round that a paper belongs to. */
export interface PaperRound extends RoundPlaces {
  readonly state: RoundState;
  /** Who sent it; null: it was keyed from paper. */
  readonly personId: string | null;
  /** Enough answered, so that words and photos are passed on. */
  readonly scored: boolean;
}

const COLUMNS = `r.state, r.estate_id AS "estateId", r.community_id AS "communityId", r.town_id AS "townId",
  r.subject_id AS "subjectId", EXISTS (SELECT FROM rating_result WHERE round_id = r.id AND score IS NOT NULL) AS scored`;

export async function roundOfAnswer(tx: Tx, answerId: string): Promise<PaperRound | undefined> {
  const [round] = await tx.query<PaperRound[]>(
    `SELECT ${COLUMNS}, a.person_id AS "personId" FROM rating_answer a JOIN rating_round r ON r.id = a.round_id WHERE a.id = $1`,
    [answerId],
  );
  return round;
}

export async function roundOfEvidence(tx: Tx, objectionId: string): Promise<PaperRound | undefined> {
  const [round] = await tx.query<PaperRound[]>(
    `SELECT ${COLUMNS}, b.filed_by AS "personId" FROM rating_objection b JOIN rating_round r ON r.id = b.round_id WHERE b.id = $1`,
    [objectionId],
  );
  return round;
}
