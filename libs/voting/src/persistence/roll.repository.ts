import type { Tx } from '@sifang/platform';
import type { FrozenRoll } from '../domain/roll/frozen.js';

/** One statement, however large the estate. The vote is still a draft: afterwards the database lets nobody add a unit. */
export async function insertRoll(
  tx: Tx,
  voteId: string,
  { owners, units }: FrozenRoll,
  voters: ReadonlyMap<string, string>,
): Promise<void> {
  const column = <K extends keyof FrozenRoll['units'][number]>(key: K) => units.map(unit => unit[key]);
  await tx.query(
    `WITH owners AS (
       INSERT INTO owners_vote_owner (vote_id, no, name, id_suffix)
       SELECT $1, * FROM unnest($13::integer[], $14::text[], $15::text[]))
     INSERT INTO owners_vote_unit
       (vote_id, no, unit_id, name, building, use, status, area, area_source, owners, head, voter_id)
     SELECT $1, no, unit_id, name, building, use, status, area, area_source, owners::integer[], head, voter_id
       FROM unnest($2::integer[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::integer[],
                   $9::text[], $10::text[], $11::integer[], $12::uuid[])
         AS u (no, unit_id, name, building, use, status, area, area_source, owners, head, voter_id)`,
    [
      ...[voteId, column('no'), column('unitId'), column('name'), column('building'), column('use')],
      ...[column('status'), column('area'), column('areaSource')],
      ...[units.map(({ ownerNos }) => `{${ownerNos.join(',')}}`), column('head')],
      units.map(({ unitId }) => voters.get(unitId) ?? null),
      ...[owners.map(({ no }) => no), owners.map(({ name }) => name)],
      owners.map(({ idSuffix }) => idSuffix),
    ],
  );
}

/** The vote is a draft again: before it is, the database lets nobody take a unit away. */
export async function deleteRoll(tx: Tx, voteId: string): Promise<void> {
  await tx.query(`DELETE FROM owners_vote_unit WHERE vote_id = $1`, [voteId]);
  await tx.query(`DELETE FROM owners_vote_owner WHERE vote_id = $1`, [voteId]);
}

export interface UnitOfVote {
  readonly voteId: string;
  readonly no: number;
}

/** By its id of the register, and when the register was told. */
export interface SoldUnit {
  readonly unitId: string;
  readonly at: Date;
}

export interface VoterMoved extends UnitOfVote {
  readonly before: string | null;
}

/** @returns units that other people own now than the roll says, in votes that may still take ballots; each sale once */
export async function passOn(tx: Tx, sold: readonly SoldUnit[]): Promise<UnitOfVote[]> {
  if (sold.length === 0) return [];
  const [passed] = await tx.query<[UnitOfVote[], number]>(
    `UPDATE owners_vote_unit u SET passed_at = s.at
       FROM unnest($1::uuid[], $2::timestamptz[]) AS s (unit_id, at), owners_vote v
      WHERE u.unit_id = s.unit_id AND v.id = u.vote_id AND v.state IN ('ROLL_POSTED', 'NOTICED') AND v.roll_posted_at < s.at
        AND (u.passed_at IS NULL OR u.passed_at < s.at)
     RETURNING u.vote_id AS "voteId", u.no`,
    [sold.map(({ unitId }) => unitId), sold.map(({ at }) => at)],
  );
  return passed;
}

/**
 * Who votes for these units by phone follows the register, in all votes that may still take ballots. What the roll has as the
 * developer's a buyer votes for in the next one (法释〔2020〕17号 Art 9; case 23).
 * @param voters by the unit's id of the register
 * @returns the units for which it is somebody else now
 */
export async function moveVoters(
  tx: Tx,
  unitIds: readonly string[],
  voters: ReadonlyMap<string, string>,
): Promise<VoterMoved[]> {
  const [moved] = await tx.query<[VoterMoved[], number]>(
    `UPDATE owners_vote_unit u SET voter_id = now.voter_id
       FROM (SELECT was.vote_id, was.no, was.voter_id AS before,
                    CASE WHEN was.status = 'SOLD_UNDELIVERED' OR was.status = 'UNSOLD' AND was.passed_at IS NOT NULL THEN NULL
                         ELSE given.voter_id END AS voter_id
               FROM unnest($1::uuid[], $2::uuid[]) AS given (unit_id, voter_id)
               JOIN owners_vote_unit was ON was.unit_id = given.unit_id
               JOIN owners_vote v ON v.id = was.vote_id AND v.state IN ('ROLL_POSTED', 'NOTICED')) now
      WHERE u.vote_id = now.vote_id AND u.no = now.no AND now.before IS DISTINCT FROM now.voter_id
     RETURNING u.vote_id AS "voteId", u.no, now.before`,
    [unitIds, unitIds.map(id => voters.get(id) ?? null)],
  );
  return moved;
}
