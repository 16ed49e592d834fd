import type { Tx } from '@sifang/platform';

export interface OwnerNow {
  readonly unitId: string;
  readonly name: string;
  /** Null: nobody has claimed it. */
  readonly personId: string | null;
}

/** Who owns these units of an estate now, and what these people own there. A guardian owns nothing. */
export function ownersNow(
  tx: Tx,
  estateId: string,
  { unitIds, personIds }: { readonly unitIds: readonly string[]; readonly personIds: readonly string[] },
): Promise<OwnerNow[]> {
  return tx.query(
    `SELECT o.unit_id AS "unitId", o.name, o.person_id AS "personId"
       FROM unit_owner o JOIN unit u ON u.id = o.unit_id
      WHERE u.estate_id = $1 AND o.until IS NULL AND (o.unit_id = ANY($2) OR o.person_id = ANY($3))`,
    [estateId, unitIds, personIds],
  );
}
