import type { Tx } from '@sifang/platform';
import { CandidateState, type NominatedBy } from '../../domain/nomination/candidate.js';
import type {
  EligibilityCheck,
  EligibilityItem,
  EligibilityVerdict,
} from '../../domain/nomination/eligibility.js';
import { candidateNotFound } from '../../domain/election/rights.js';

export interface Candidate {
  readonly id: string;
  readonly electionId: string;
  readonly name: string;
  readonly unitId: string;
  readonly personId: string | null;
  readonly nominatedBy: NominatedBy;
  readonly nominator: string;
  readonly state: CandidateState;
}

/** To be asked for with the election locked. */
export async function findCandidate(tx: Tx, id: string): Promise<Candidate | null> {
  const [candidate] = await tx.query<Candidate[]>(`${CANDIDATE} WHERE id = $1`, [id]);
  return candidate ?? null;
}

/** @throws Refusal CANDIDATE_NOT_FOUND */
export async function candidateOf(tx: Tx, id: string): Promise<Candidate> {
  const candidate = await findCandidate(tx, id);
  if (!candidate) throw candidateNotFound();
  return candidate;
}

export function candidatesIn(tx: Tx, electionId: string, state: CandidateState): Promise<Candidate[]> {
  return tx.query(`${CANDIDATE} WHERE election_id = $1 AND state = $2 ORDER BY id`, [electionId, state]);
}

/** Accounts of those who have agreed to stand, and did not withdraw. */
export async function standingIn(tx: Tx, electionId: string): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM candidate
      WHERE election_id = $1 AND person_id IS NOT NULL AND state IN ('CONSENTED', 'ADMITTED', 'REJECTED')`,
    [electionId],
  );
  return rows.map(({ personId }) => personId);
}

const CANDIDATE = `
  SELECT id, election_id AS "electionId", name, unit_id AS "unitId", person_id AS "personId", nominated_by AS "nominatedBy",
         nominator, state FROM candidate`;

export async function insertCandidate(
  tx: Tx,
  candidate: Candidate,
  by: { readonly enteredBy: string; readonly at: Date },
): Promise<void> {
  const { id, electionId, name, unitId, personId, nominatedBy, nominator, state } = candidate;
  await tx.query(
    `INSERT INTO candidate (id, election_id, name, unit_id, person_id, nominated_by, nominator, entered_by, nominated_at, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, electionId, name, unitId, personId, nominatedBy, nominator, by.enteredBy, by.at, state],
  );
}

export async function saveCandidateState(
  tx: Tx,
  id: string,
  state: CandidateState,
  because = '',
): Promise<void> {
  await tx.query(`UPDATE candidate SET state = $2, state_because = $3 WHERE id = $1`, [id, state, because]);
}

export async function savePage(tx: Tx, id: string, page: string, photoId: string | null): Promise<void> {
  await tx.query(`UPDATE candidate SET page = $2, photo_id = $3 WHERE id = $1`, [id, page, photoId]);
}

/** Twice is once. */
export async function addSupporter(tx: Tx, id: string, personId: string, at: Date): Promise<void> {
  await tx.query(
    `INSERT INTO candidate_supporter (candidate_id, person_id, signed_at) VALUES ($1, $2, $3)
     ON CONFLICT ON CONSTRAINT candidate_supporter_once DO NOTHING`,
    [id, personId, at],
  );
}

export async function supportersOf(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.query<{ personId: string }[]>(
    `SELECT person_id AS "personId" FROM candidate_supporter WHERE candidate_id = $1`,
    [id],
  );
  return rows.map(({ personId }) => personId);
}

export async function insertDeclarations(
  tx: Tx,
  id: string,
  declared: readonly { readonly item: EligibilityItem; readonly declared: boolean }[],
): Promise<void> {
  await tx.query(
    `INSERT INTO candidate_check (candidate_id, item, declared)
     SELECT $1, item, declared FROM unnest($2::text[], $3::boolean[]) AS d (item, declared)`,
    [id, declared.map(({ item }) => item), declared.map(one => one.declared)],
  );
}

export interface Found {
  readonly item: EligibilityItem;
  readonly verdict: EligibilityVerdict;
  readonly evidence: string;
  readonly by: string;
  readonly at: Date;
}

export async function saveFound(
  tx: Tx,
  id: string,
  { item, verdict, evidence, by, at }: Found,
): Promise<void> {
  await tx.query(
    `UPDATE candidate_check SET verdict = $3, evidence = $4, checked_by = $5, checked_at = $6
      WHERE candidate_id = $1 AND item = $2`,
    [id, item, verdict, evidence, by, at],
  );
}

export function checksOf(tx: Tx, id: string): Promise<EligibilityCheck[]> {
  return tx.query(`SELECT item, declared, verdict FROM candidate_check WHERE candidate_id = $1`, [id]);
}
