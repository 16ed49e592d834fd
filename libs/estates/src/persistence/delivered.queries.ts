import type { Tx } from '@sifang/platform';

/** How much of an estate was delivered to its buyers, parking left out. Areas in 0.01 ㎡. */
export interface Delivered {
  readonly estateId: string;
  readonly delivered: number;
  readonly whole: number;
}

/** Of every estate that has a register. The register does not know the days of delivery. */
export async function deliveredAreas(tx: Tx): Promise<Delivered[]> {
  const rows = await tx.query<{ estateId: string; delivered: string; whole: string }[]>(
    `SELECT estate_id AS "estateId", sum(area)::text AS whole,
            coalesce(sum(area) FILTER (WHERE status NOT IN ('UNSOLD', 'SOLD_UNDELIVERED')), 0)::text AS delivered
       FROM unit WHERE use <> 'PARKING' GROUP BY estate_id ORDER BY estate_id`,
  );
  return rows.map(row => ({ ...row, delivered: Number(row.delivered), whole: Number(row.whole) }));
}
