import { randomUUID } from 'node:crypto';
import { ownerSeals } from '@sifang/estates';
import { Seals } from '@sifang/platform';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';
import type { Town } from '../town/open-town.js';
import { SECRET_KEY } from '../town/secret-key.js';

export const seals = new Seals(() => SECRET_KEY);

export interface OwnerKnown {
  readonly name: string;
  readonly idSuffix: string;
  /** Null: the register has none beside this owner. */
  readonly phone?: string | null;
  readonly idNumber?: string;
}

export interface UnitOnRegister {
  readonly id: string;
  /** As people type it. */
  readonly room: string;
  readonly estateId: string;
  /** Ids of its owners, in order. */
  readonly owners: readonly string[];
}

/** A unit at 翰林水岸 that nobody has touched, with these owners on the register. */
export async function aUnit({ database }: Town, ...owners: readonly OwnerKnown[]): Promise<UnitOnRegister> {
  const room = `${Math.floor(Math.random() * 1e9)}`;
  const id = randomUUID();
  const { source } = database;
  await source.query(`INSERT INTO building (estate_id, name) VALUES ($1, '99号楼') ON CONFLICT DO NOTHING`, [
    ESTATE.hanlin,
  ]);
  await source.query(
    `INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)
     VALUES ($1, $2, '99号楼', '1单元', $3, 'DWELLING', 9000, 'REGISTER', 'REGISTERED', $4, '')`,
    [id, ESTATE.hanlin, room, owners.length > 1 ? 'JOINT' : 'SOLE'],
  );
  const ids = owners.map(() => randomUUID());
  for (const [at, { name, idSuffix, phone = null, idNumber }] of owners.entries())
    await source.query(
      `INSERT INTO unit_owner (id, unit_id, position, name, id_suffix, phone_sealed, phone_digest, id_sealed)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[ids[at], id, at + 1, name, idSuffix],
        phone && ownerSeals.sealPhone(seals, ids[at]!, phone),
        phone && ownerSeals.phoneDigest(seals, phone),
        idNumber ? ownerSeals.sealId(seals, ids[at]!, idNumber) : null,
      ],
    );
  return { id, room: `99-1-${room}`, estateId: ESTATE.hanlin, owners: ids };
}

/** Somebody with an account and no office. */
export async function somebodyNew(town: Town, name: string): Promise<string> {
  const id = randomUUID();
  await town.database.source.query(`INSERT INTO person (id, name) VALUES ($1, $2)`, [id, name]);
  await town.database.source.query(
    `INSERT INTO demo_sign_in (person_id, name, title, office, place_name, position) VALUES ($1, $2, '', 'OWNER', '', 99)`,
    [id, name],
  );
  return id;
}

export const CLAIM = {
  claimUnit: 'mutation ($input: ClaimUnitInput!) { claimUnit(input: $input) { linked } }',
  fileClaim: 'mutation ($input: FileClaimInput!) { fileClaim(input: $input) { id state } }',
  answerClaim: 'mutation ($input: AnswerClaimInput!) { answerClaim(input: $input) { state note } }',
  withdrawClaim: 'mutation ($id: ID!) { withdrawClaim(claimId: $id) { state } }',
  decideClaim: 'mutation ($input: DecideClaimInput!) { decideClaim(input: $input) { state } }',
  myClaims: '{ myClaims { id state unit reason papers { id mediaType } } }',
  myUnits: '{ myUnits { id name voterOwnerId owners { id name mine claimed guardianName wantsOwnerId } } }',
  toDecide: '{ claimsToDecide { id unit name papers { id } } }',
  atDesk: `query ($id: ID!) { claimToDecide(id: $id) {
    state name phoneMasked idMasked papers { id } owners { id name idMasked phoneMasked claimed nameAgrees idAgrees phoneAgrees } } }`,
  nameVoter: 'mutation ($input: NameVoterInput!) { nameVoter(input: $input) { id voterOwnerId } }',
  nameVoterByPaper: 'mutation ($input: NameVoterByPaperInput!) { nameVoterByPaper(input: $input) }',
  recordGuardian: 'mutation ($input: RecordGuardianInput!) { recordGuardian(input: $input) }',
  endGuardianship: 'mutation ($input: EndGuardianshipInput!) { endGuardianship(input: $input) }',
} as const;
