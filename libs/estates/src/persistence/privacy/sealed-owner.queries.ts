import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

export interface SealedOwner {
  readonly name: string;
  readonly idSuffix: string | null;
  readonly idSealed: Buffer | null;
  readonly phoneSealed: Buffer | null;
  readonly personId: string | null;
  readonly estateId: string;
  readonly unit: string;
}

/** @throws Refusal OWNER_NOT_FOUND */
export async function sealedOwner(tx: Tx, ownerId: string): Promise<SealedOwner> {
  const [owner] = await tx.query<SealedOwner[]>(
    `SELECT o.name, o.id_suffix AS "idSuffix", o.id_sealed AS "idSealed", o.phone_sealed AS "phoneSealed",
            o.person_id AS "personId", u.estate_id AS "estateId", u.short_name AS unit
       FROM unit_owner o JOIN unit u ON u.id = o.unit_id
      WHERE o.id = $1`,
    [ownerId],
  );
  if (!owner) throw ownerNotFound();
  return owner;
}

export function ownerNotFound(): Refusal {
  return new Refusal('OWNER_NOT_FOUND', 'There is no such owner.', 'ownerId');
}
