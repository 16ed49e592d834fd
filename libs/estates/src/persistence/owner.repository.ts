import type { CalendarDay } from '@sifang/kernel';
import { newId, type Seals, type Tx } from '@sifang/platform';
import type { ChangeReason, OwnerInShare } from '../domain/unit.js';
import { ownerSeals } from './owner-seals.js';

/** One version of a unit's owners, written whole. */
export interface OwnersVersion {
  readonly unitId: string;
  readonly version: number;
  readonly owners: readonly OwnerInShare[];
  readonly since: CalendarDay;
  readonly reason: ChangeReason;
  readonly note: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** An owner who stays one: what is known of the person besides the name. */
interface Known {
  readonly id: string;
  readonly name: string;
  readonly idSuffix: string | null;
  readonly personId: string | null;
  readonly idSealed: Buffer | null;
  readonly phoneSealed: Buffer | null;
  readonly phoneDigest: Buffer | null;
}

export function presentOwners(tx: Tx, unitId: string): Promise<Pick<Known, 'id' | 'name' | 'idSuffix'>[]> {
  return tx.query(
    `SELECT id, name, id_suffix AS "idSuffix" FROM unit_owner WHERE unit_id = $1 AND until IS NULL ORDER BY position`,
    [unitId],
  );
}

/** The rows stay as what was. @returns those who owned it until now */
export async function endOwners(tx: Tx, unitId: string, endedOn: CalendarDay): Promise<Known[]> {
  const [rows] = await tx.query<[Known[], number]>(
    `UPDATE unit_owner SET until = $2 WHERE unit_id = $1 AND until IS NULL
     RETURNING id, name, id_suffix AS "idSuffix", person_id AS "personId", id_sealed AS "idSealed",
               phone_sealed AS "phoneSealed", phone_digest AS "phoneDigest"`,
    [unitId, endedOn],
  );
  return rows;
}

/** @param before those who owned it until now; who stays keeps account, certificate and telephone */
export async function insertVersion(
  tx: Tx,
  seals: Seals,
  version: OwnersVersion,
  before: readonly Known[] = [],
): Promise<void> {
  for (const [at, { name, idSuffix, share }] of version.owners.entries()) {
    const id = newId(version.recordedAt);
    const known = before.find(one => one.name === name && one.idSuffix === idSuffix);
    await tx.query(
      `INSERT INTO unit_owner (id, unit_id, version, position, name, id_suffix, share_part, share_whole, since, reason, note,
                               recorded_at, recorded_by, person_id, id_sealed, phone_sealed, phone_digest)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        ...[
          id,
          version.unitId,
          version.version,
          at + 1,
          name,
          idSuffix,
          share?.part ?? null,
          share?.whole ?? null,
        ],
        ...[version.since, version.reason, version.note, version.recordedAt, version.recordedBy],
        ...[known?.personId ?? null, ...resealed(seals, known, id), known?.phoneDigest ?? null],
      ],
    );
  }
}

/** What is sealed opens for its own row alone. */
function resealed(seals: Seals, known: Known | undefined, id: string): [Buffer | null, Buffer | null] {
  if (!known) return [null, null];
  const { idSealed, phoneSealed } = known;
  return [
    idSealed && ownerSeals.sealId(seals, id, ownerSeals.openId(seals, known.id, idSealed)),
    phoneSealed && ownerSeals.sealPhone(seals, id, ownerSeals.openPhone(seals, known.id, phoneSealed)),
  ];
}
