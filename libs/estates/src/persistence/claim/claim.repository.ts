import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { CLAIM_PAPERS, ClaimState, type Claim } from '../../domain/claim/claim.js';
import type { OwnerOnRegister } from '../../domain/claim/match.js';
import { unitNotFound } from '../unit.repository.js';

export interface ClaimedUnit {
  readonly id: string;
  readonly estateId: string;
  /** As people type it: 3-1-502. */
  readonly name: string;
}

/** @param room as somebody types it: 3-1-502, or 3号楼 1单元 502室. @throws Refusal UNIT_NOT_FOUND */
export async function unitByRoom(tx: Tx, estateId: string, room: string): Promise<ClaimedUnit> {
  const plain = room.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const short = plain
    .replace(/号?[楼栋幢]/, '-')
    .replace(/单元/, '-')
    .replace(/[室号]$/, '')
    .replace(/-+/g, '-');
  const [unit] = await tx.query<ClaimedUnit[]>(
    `SELECT id, estate_id AS "estateId", short_name AS name FROM unit
      WHERE estate_id = $1 AND (short_name IN ($2, $3) OR upper(building || section || room) = $2)`,
    [estateId, plain, short],
  );
  if (!unit) throw new Refusal('UNIT_NOT_FOUND', 'There is no such unit at this estate.', 'room');
  return unit;
}

/** @throws Refusal UNIT_NOT_FOUND */
export async function lockUnit(tx: Tx, unitId: string): Promise<ClaimedUnit> {
  const [unit] = await tx.query<ClaimedUnit[]>(
    `SELECT id, estate_id AS "estateId", short_name AS name FROM unit WHERE id = $1 FOR UPDATE`,
    [unitId],
  );
  if (!unit) throw unitNotFound('unitId');
  return unit;
}

/** Who owns it now. */
export function ownersNow(tx: Tx, unitId: string): Promise<OwnerOnRegister[]> {
  return tx.query(
    `SELECT id, name, id_suffix AS "idSuffix", encode(phone_digest, 'hex') AS phone, person_id AS "personId"
       FROM unit_owner WHERE unit_id = $1 AND until IS NULL ORDER BY position`,
    [unitId],
  );
}

/** @throws Refusal OWNER_CLAIMED_ALREADY when somebody else was linked meanwhile */
export async function linkOwner(tx: Tx, ownerId: string, personId: string): Promise<void> {
  const [linked] = await tx.query<[unknown[], number]>(
    `UPDATE unit_owner SET person_id = $2 WHERE id = $1 AND until IS NULL AND (person_id IS NULL OR person_id = $2)
     RETURNING id`,
    [ownerId, personId],
  );
  if (linked.length === 0)
    throw new Refusal('OWNER_CLAIMED_ALREADY', 'Somebody else stands for this owner already.', 'ownerId');
}

export interface NewClaim extends Omit<Claim, 'estateId'> {
  readonly name: string;
  readonly idSuffix: string;
  readonly phoneSealed: Buffer;
  readonly note: string;
  readonly filedAt: Date;
  readonly unitOwnerId: string | null;
}

export async function insertClaim(tx: Tx, claim: NewClaim): Promise<void> {
  const { id, unitId, personId, state, name, idSuffix, phoneSealed, note, filedAt, unitOwnerId } = claim;
  await tx.query(
    `INSERT INTO unit_claim (id, unit_id, person_id, state, name, id_suffix, phone_sealed, note, filed_at, unit_owner_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, unitId, personId, state, name, idSuffix, phoneSealed, note, filedAt, unitOwnerId],
  );
}

const CLAIM = `
  SELECT c.id, c.unit_id AS "unitId", u.estate_id AS "estateId", c.person_id AS "personId", c.state
    FROM unit_claim c JOIN unit u ON u.id = c.unit_id
   WHERE c.id = $1`;

export async function findClaim(tx: Tx, id: string): Promise<Claim | null> {
  const [claim] = await tx.query<Claim[]>(CLAIM, [id]);
  return claim ?? null;
}

/** @throws Refusal CLAIM_NOT_FOUND */
export async function lockClaim(tx: Tx, id: string): Promise<Claim> {
  const [claim] = await tx.query<Claim[]>(`${CLAIM} FOR UPDATE OF c`, [id]);
  if (!claim) throw claimNotFound();
  return claim;
}

/** The number that the claimant gave, as it was sealed. */
export async function sealedPhoneOf(tx: Tx, claimId: string): Promise<Buffer> {
  const [row] = await tx.query<{ sealed: Buffer }[]>(
    `SELECT phone_sealed AS sealed FROM unit_claim WHERE id = $1`,
    [claimId],
  );
  return row!.sealed;
}

export function claimNotFound(): Refusal {
  return new Refusal('CLAIM_NOT_FOUND', 'There is no such claim.', 'claimId');
}

export interface Decision {
  readonly state: ClaimState;
  readonly reason: string;
  readonly unitOwnerId: string | null;
  readonly decidedBy: string;
  readonly decidedAt: Date;
}

export async function saveDecision(tx: Tx, claimId: string, decision: Decision): Promise<void> {
  const { state, reason, unitOwnerId, decidedBy, decidedAt } = decision;
  await tx.query(
    `UPDATE unit_claim SET state = $2, reason = $3, unit_owner_id = $4, decided_by = $5, decided_at = $6 WHERE id = $1`,
    [claimId, state, reason, unitOwnerId, decidedBy, decidedAt],
  );
}

/** @param note what the claimant adds; empty leaves the note as it is */
export async function saveState(tx: Tx, claimId: string, state: ClaimState, note = ''): Promise<void> {
  await tx.query(
    `UPDATE unit_claim SET state = $2, note = CASE WHEN $3 = '' THEN note ELSE concat_ws(E'\\n', nullif(note, ''), $3) END
      WHERE id = $1`,
    [claimId, state, note],
  );
}

export async function countPapers(tx: Tx, claimId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM paper WHERE owner_kind = $1 AND owner_id = $2`,
    [CLAIM_PAPERS, claimId],
  );
  return row!.count;
}
