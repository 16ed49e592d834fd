import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { noTerm } from '../../domain/body/body.js';
import type { Member, Term } from '../../domain/term/term.js';

export interface KeptTerm {
  readonly term: Term;
  readonly electionId: string | null;
  readonly constitutedOn: CalendarDay | null;
  readonly officersPostedOn: CalendarDay | null;
  readonly metOn: CalendarDay | null;
}

type Row = Omit<Term, 'members'> & Omit<KeptTerm, 'term'>;

/** The term that is running. Only under the body's lock. @throws Refusal TERM_NOT_SERVING */
export async function servingTerm(tx: Tx, bodyId: string): Promise<KeptTerm> {
  const kept = await findServingTerm(tx, bodyId);
  if (!kept) throw noTerm();
  return kept;
}

export async function findServingTerm(tx: Tx, bodyId: string): Promise<KeptTerm | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${TERM_COLUMNS} FROM body_term t WHERE t.body_id = $1 AND t.ended_on IS NULL`,
    [bodyId],
  );
  if (!row) return null;
  const { electionId, constitutedOn, officersPostedOn, metOn, ...term } = row;
  const members = await membersOf(tx, term.id);
  return { term: { ...term, members }, electionId, constitutedOn, officersPostedOn, metOn };
}

/** Whether a term of this kind of body runs at the estate. */
export async function isServed(tx: Tx, estateId: string, kind: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT FROM body b JOIN body_term t ON t.body_id = b.id AND t.ended_on IS NULL WHERE b.estate_id = $1 AND b.kind = $2`,
    [estateId, kind],
  );
  return rows.length > 0;
}

export const TERM_COLUMNS = `t.id, t.kind, t.number, t.size, t.least_size AS "leastSize", t.elected_on::text AS "electedOn",
  t.begins_on::text AS "beginsOn", t.ends_on::text AS "endsOn", t.ended_on::text AS "endedOn", t.election_id AS "electionId",
  t.constituted_on::text AS "constitutedOn", t.officers_posted_on::text AS "officersPostedOn", t.met_on::text AS "metOn"`;

export const MEMBER_COLUMNS = `m.id, m.name, m.unit_id AS "unitId", m.person_id AS "personId", m.side, m.seat, m.rank, m.role,
  m.since::text AS since, m.seated_on::text AS "seatedOn", m.until::text AS until, m.because`;

function membersOf(tx: Tx, termId: string): Promise<Member[]> {
  return tx.query(
    `SELECT ${MEMBER_COLUMNS} FROM body_member m WHERE m.term_id = $1 ORDER BY m.seat NULLS LAST, m.rank, m.since, m.id`,
    [termId],
  );
}

export async function lastNumber(tx: Tx, bodyId: string): Promise<number> {
  const [row] = await tx.query<{ number: number }[]>(
    `SELECT coalesce(max(number), 0) AS number FROM body_term WHERE body_id = $1`,
    [bodyId],
  );
  return row!.number;
}

export async function insertTerm(
  tx: Tx,
  bodyId: string,
  term: Term,
  electionId: string | null,
): Promise<void> {
  const { id, kind, number, size, leastSize, electedOn, beginsOn, endsOn } = term;
  await tx.query(
    `INSERT INTO body_term (id, body_id, kind, number, size, least_size, elected_on, begins_on, ends_on, election_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, bodyId, kind, number, size, leastSize, electedOn, beginsOn, endsOn, electionId],
  );
  await saveMembers(tx, term);
}

/** Those who leave first, so that their seats are free for who steps in. */
export async function saveMembers(tx: Tx, term: Term): Promise<void> {
  const gone = term.members.filter(({ until }) => until !== null);
  const there = term.members.filter(({ until }) => until === null);
  if (gone.length > 0) await tx.query(UPSERT, [term.id, term.size, JSON.stringify(gone)]);
  // Roles are handed on, never held twice.
  await tx.query(`UPDATE body_member SET role = 'MEMBER' WHERE term_id = $1 AND until IS NULL`, [term.id]);
  if (there.length > 0) await tx.query(UPSERT, [term.id, term.size, JSON.stringify(there)]);
}

const UPSERT = `
  INSERT INTO body_member (id, term_id, size, name, unit_id, person_id, side, seat, rank, role, since, seated_on, until, because)
  SELECT m.id, $1, $2, m.name, m."unitId", m."personId", m.side, m.seat, m.rank, m.role, m.since, m."seatedOn", m.until, m.because
    FROM json_to_recordset($3::json) AS m(id uuid, name text, "unitId" uuid, "personId" uuid, side text, seat smallint,
           rank smallint, role text, since date, "seatedOn" date, until date, because text)
  ON CONFLICT ON CONSTRAINT body_member_pk DO UPDATE SET
    seat = excluded.seat, role = excluded.role, seated_on = excluded.seated_on, until = excluded.until,
    because = excluded.because`;

export async function endTerm(tx: Tx, termId: string, endedOn: CalendarDay): Promise<void> {
  await tx.query(`UPDATE body_term SET ended_on = $2 WHERE id = $1`, [termId, endedOn]);
  await tx.query(
    `UPDATE body_member SET until = greatest($2::date, since), because = 'TERM_OVER' WHERE term_id = $1 AND until IS NULL`,
    [termId, endedOn],
  );
}

export async function saveConstituted(
  tx: Tx,
  termId: string,
  { constitutedOn, officersPostedOn }: Pick<KeptTerm, 'constitutedOn' | 'officersPostedOn'>,
): Promise<void> {
  await tx.query(`UPDATE body_term SET constituted_on = $2, officers_posted_on = $3 WHERE id = $1`, [
    ...[termId, constitutedOn, officersPostedOn],
  ]);
}

export async function saveMetOn(tx: Tx, termId: string, metOn: CalendarDay): Promise<void> {
  await tx.query(`UPDATE body_term SET met_on = greatest(met_on, $2) WHERE id = $1`, [termId, metOn]);
}

export async function saveUnit(tx: Tx, memberId: string, unitId: string): Promise<void> {
  await tx.query(`UPDATE body_member SET unit_id = $2 WHERE id = $1`, [memberId, unitId]);
}

export async function saveAccount(tx: Tx, memberId: string, personId: string): Promise<void> {
  await tx.query(`UPDATE body_member SET person_id = $2 WHERE id = $1`, [memberId, personId]);
}
