import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Draft, Values } from '../domain/answer.js';
import type { CountedAnswer } from '../domain/disclosure/counted-answer.js';
import { unitsOf } from './round.repository.js';

/** Where somebody stands to a unit of the roll. */
export interface Standing {
  readonly listed: boolean;
  /** Owner, or guardian of one. */
  readonly held: boolean;
  /** Somebody of the rated organisation owns it too. */
  readonly ofSubject: boolean;
}

export async function standingTo(
  tx: Tx,
  round: { readonly id: string; readonly subjectId: string },
  unitId: string,
  personId: string,
  today: CalendarDay,
): Promise<Standing> {
  const [standing] = await tx.query<Standing[]>(
    `SELECT EXISTS (SELECT FROM rating_roll WHERE round_id = $1 AND unit_id = $3) AS listed,
            EXISTS (SELECT FROM unit_owner o
                      LEFT JOIN guardianship g ON g.unit_owner_id = o.id AND g.since <= $5
                           AND (g.until IS NULL OR g.until >= $5)
                     WHERE o.unit_id = $3 AND o.until IS NULL AND $4 IN (o.person_id, g.guardian_id)) AS held,
            $3 IN (${unitsOf('$2', '$5')}) AS "ofSubject"`,
    [round.id, round.subjectId, unitId, personId, today],
  );
  return standing!;
}

interface Form {
  /** For an answer that is not there yet. */
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly personId: string;
  readonly comment: string;
  readonly at: Date;
}

export interface SavedAnswer {
  readonly id: string;
  /** There were some before. */
  readonly hasPhotos: boolean;
}

const HAS_PHOTOS = `EXISTS (SELECT FROM paper WHERE owner_kind = 'rating-answer' AND owner_id = a.id) AS "hasPhotos"`;

/**
 * What nobody has handed in is nobody's yet: another owner may begin anew. What somebody handed in only they change.
 * @returns null: another owner has answered, or a paper is in
 */
export async function saveDraft(tx: Tx, form: Form & { readonly draft: Draft }): Promise<SavedAnswer | null> {
  const { id, roundId, unitId, personId, draft, comment, at } = form;
  const [saved] = await tx.query<SavedAnswer[]>(
    `INSERT INTO rating_answer AS a (id, round_id, unit_id, person_id, draft, draft_comment, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT rating_answer_once DO UPDATE
        SET person_id = $4, draft = $5, draft_comment = $6, changed_at = $7
      WHERE a.person_id = $4 OR a.marks IS NULL
     RETURNING id, ${HAS_PHOTOS}`,
    [id, roundId, unitId, personId, draft, comment, at],
  );
  return saved ?? null;
}

/** As `saveDraft`; the database says when it came. */
export async function saveAnswer(
  tx: Tx,
  form: Form & { readonly marks: Values },
): Promise<SavedAnswer | null> {
  const { id, roundId, unitId, personId, marks, comment, at } = form;
  const [saved] = await tx.query<SavedAnswer[]>(
    `INSERT INTO rating_answer AS a (id, round_id, unit_id, person_id, marks, comment, submitted_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp(), $7)
     ON CONFLICT ON CONSTRAINT rating_answer_once DO UPDATE
        SET person_id = $4, marks = $5, comment = $6, submitted_at = clock_timestamp(), changed_at = $7,
            draft = NULL, draft_comment = ''
      WHERE a.person_id = $4 OR a.marks IS NULL
     RETURNING id, ${HAS_PHOTOS}`,
    [id, roundId, unitId, personId, marks, comment, at],
  );
  return saved ?? null;
}

/**
 * Keyed from paper; again with the same number corrects what the same person keyed: what two have known would be taken
 * away by either. @returns the answer's id; null as `saveDraft`, or somebody else keyed it
 */
export async function savePaper(
  tx: Tx,
  form: Omit<Form, 'personId'> & {
    readonly marks: Values;
    readonly paperNumber: string;
    readonly keyedBy: string;
  },
): Promise<string | null> {
  const { id, roundId, unitId, marks, comment, paperNumber, keyedBy, at } = form;
  const [saved] = await tx.query<{ id: string }[]>(
    `INSERT INTO rating_answer AS a (id, round_id, unit_id, marks, comment, paper_number, keyed_by, submitted_at, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), $8)
     ON CONFLICT ON CONSTRAINT rating_answer_once DO UPDATE
        SET person_id = NULL, marks = $4, comment = $5, paper_number = $6, keyed_by = $7,
            submitted_at = clock_timestamp(), changed_at = $8, draft = NULL, draft_comment = ''
      WHERE (a.paper_number = $6 AND a.keyed_by = $7) OR a.marks IS NULL
     RETURNING id`,
    [id, roundId, unitId, marks, comment, paperNumber, keyedBy, at],
  );
  return saved?.id ?? null;
}

/** Of papers that somebody sent. */
export async function mediaTypesOf(tx: Tx, paperIds: readonly string[]): Promise<string[]> {
  if (paperIds.length === 0) return [];
  const rows = await tx.query<{ mediaType: string }[]>(
    `SELECT DISTINCT media_type AS "mediaType" FROM paper WHERE id = ANY($1)`,
    [paperIds],
  );
  return rows.map(({ mediaType }) => mediaType);
}

/** Whether somebody else at the desk keyed the paper of this number. */
export async function isOfAnotherHand(
  tx: Tx,
  { roundId, paperNumber, keyedBy }: { roundId: string; paperNumber: string; keyedBy: string },
): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    `SELECT FROM rating_answer WHERE round_id = $1 AND paper_number = $2 AND keyed_by <> $3`,
    [roundId, paperNumber, keyedBy],
  );
  return found.length > 0;
}

export interface CollectedAnswer extends CountedAnswer {
  readonly at: Date;
}

/** What counts at closing, and how many could have answered: without units that have come to the rated organisation's people since. */
export async function collect(
  tx: Tx,
  round: { readonly id: string; readonly subjectId: string },
  today: CalendarDay,
): Promise<{ answers: CollectedAnswer[]; eligible: number }> {
  const rows = await tx.query<(CollectedAnswer & { values: number[] | null })[]>(
    `SELECT l.building, a.marks AS values, a.submitted_at AS at,
            coalesce(a.keyed_by, a.person_id) AS hand, a.keyed_by IS NOT NULL AS "onPaper"
       FROM rating_roll l
       LEFT JOIN rating_answer a ON a.round_id = l.round_id AND a.unit_id = l.unit_id AND a.marks IS NOT NULL
      WHERE l.round_id = $1 AND l.unit_id NOT IN (${unitsOf('$2', '$3')})`,
    [round.id, round.subjectId, today],
  );
  return { answers: rows.filter(({ values }) => values !== null), eligible: rows.length };
}

/** People whose units have not answered, one who owns several once; nobody for a unit that does not judge. */
export async function peopleToRemind(
  tx: Tx,
  { id: roundId, subjectId }: { readonly id: string; readonly subjectId: string },
  today: CalendarDay,
  onlyPerson: string | null = null,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT coalesce(g.guardian_id, o.person_id) AS id
       FROM rating_roll l
       JOIN unit_owner o ON o.unit_id = l.unit_id AND o.until IS NULL
       LEFT JOIN guardianship g ON g.unit_owner_id = o.id AND g.since <= $2 AND (g.until IS NULL OR g.until >= $2)
      WHERE l.round_id = $1 AND coalesce(g.guardian_id, o.person_id) IS NOT NULL
        AND ($3::uuid IS NULL OR coalesce(g.guardian_id, o.person_id) = $3)
        AND l.unit_id NOT IN (${unitsOf('$4', '$2')})
        AND NOT EXISTS (SELECT FROM rating_answer a WHERE a.round_id = $1 AND a.unit_id = l.unit_id AND a.marks IS NOT NULL)
      ORDER BY id`,
    [roundId, today, onlyPerson, subjectId],
  );
  return rows.map(({ id }) => id);
}
