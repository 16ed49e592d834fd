import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import { outbox, type Tx } from '@sifang/platform';
import { officeFor, type RoundPlaces } from '../domain/rights.js';
import type { RoundEvent } from '../domain/round-event.js';
import { roundNotFound, type Round } from '../domain/round.js';
import { RoundTable } from './rating.tables.js';

/** Topic of the outbox messages of this context; the key is the round's id. */
export const ROUND_TOPIC = 'rating-round';

/** Everything that changes a round takes this lock first: it waits for who is answering. @throws Refusal RATING_ROUND_NOT_FOUND */
export async function lockRound(tx: Tx, id: string): Promise<Round> {
  const round = await tx.findOne(RoundTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!round) throw roundNotFound();
  return round;
}

/**
 * FOR SHARE: who answers go together, closing waits for them all, and who comes after it finds the round closed.
 * @returns the round, and whether its time is over by the database's clock: all copies of the house go by the same one
 * @throws Refusal RATING_ROUND_NOT_FOUND
 */
export async function lockForAnswering(tx: Tx, id: string): Promise<AnsweredRound> {
  const [round] = await tx.query<AnsweredRound[]>(
    `SELECT id, estate_id AS "estateId", community_id AS "communityId", town_id AS "townId",
            subject_id AS "subjectId", instrument, state, seq, clock_timestamp() >= closes_at AS over
       FROM rating_round WHERE id = $1 FOR SHARE`,
    [id],
  );
  if (!round) throw roundNotFound();
  return round;
}

export type AnsweredRound = RoundPlaces &
  Pick<Round, 'id' | 'instrument' | 'state' | 'seq'> & { readonly over: boolean };

/** A retry with one id waits here for the first try. */
export async function findRound(tx: Tx, id: string): Promise<Round | null> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rating round ' || $1::text))`, [id]);
  return tx.findOneBy(RoundTable, { id });
}

/**
 * With the units that may answer: parking has no owner of its own to ask, and where somebody of the rated organisation
 * owns it, the unit does not judge (case 78).
 */
export async function insertRound(tx: Tx, round: Round): Promise<void> {
  const { instrument, settings, ...columns } = round;
  await tx.insert(RoundTable, { ...columns, kind: instrument.kind, instrument, settings } as RoundTable);
  await tx.query(
    `INSERT INTO rating_roll (round_id, unit_id, building)
     SELECT $1, u.id, u.building FROM unit u
      WHERE u.estate_id = $2 AND u.use <> 'PARKING' AND u.status NOT IN ('UNSOLD', 'SOLD_UNDELIVERED')
        AND u.id NOT IN (${unitsOf('$3', '$4')})`,
    [round.id, round.estateId, round.subjectId, dayOf(round.openedAt)],
  );
}

/** Units owned by people who hold an office for an organisation that day, or looked after by one of them. Both are SQL. */
export const unitsOf = (organisationId: string, day: string): string => `
  SELECT o.unit_id FROM unit_owner o
    LEFT JOIN guardianship g ON g.unit_owner_id = o.id AND g.since <= ${day} AND (g.until IS NULL OR g.until >= ${day})
    JOIN appointment a ON a.person_id IN (o.person_id, g.guardian_id) AND a.organisation_id = ${organisationId}
     AND a.since <= ${day} AND (a.until IS NULL OR a.until >= ${day})
   WHERE o.until IS NULL`;

export async function saveRound(tx: Tx, round: Round): Promise<void> {
  const { id, state, closedAt, objectUntil, acceptedAt, publishedAt } = round;
  await tx.update(RoundTable, id, { state, closedAt, objectUntil, acceptedAt, publishedAt });
}

/** Adds to the record what has just happened and tells who follows once it is committed. @param by null: the clock */
export async function record(
  tx: Tx,
  round: Round,
  event: RoundEvent,
  by: Actor | null,
  at: Date,
): Promise<Round> {
  const { type, ...payload } = event;
  const seq = round.seq + 1;
  await tx.query(
    `INSERT INTO rating_event (round_id, seq, type, payload, actor_id, actor_name, actor_title, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[round.id, seq, type, JSON.stringify(payload)],
      ...[by?.personId ?? null, by?.name ?? null, (by && officeFor(by, round)?.title) ?? null, at],
    ],
  );
  await tx.update(RoundTable, round.id, { seq });
  await tellFollowers(tx, round.id);
  return { ...round, seq };
}

/** The number of what everybody sees of round `r`: it grows with each act and with each answer handed in. */
export const LIVE_SEQ = `(r.seq + (SELECT count(*) FROM rating_answer WHERE round_id = r.id AND marks IS NOT NULL))::int`;

/** Once it is committed. Not in the transaction of an answer: two that were handed in at once would not see each other. */
export async function tellFollowers(tx: Tx, roundId: string): Promise<void> {
  const [row] = await tx.query<{ seq: number }[]>(
    `SELECT ${LIVE_SEQ} AS seq FROM rating_round r WHERE r.id = $1`,
    [roundId],
  );
  if (row) await outbox.append(tx, { topic: ROUND_TOPIC, key: roundId, seq: row.seq });
}
