import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

/** How much of an estate was delivered to its buyers, parking left out. Areas in 0.01 ㎡, 0 where there is no register yet. */
export interface Delivered {
  readonly estateId: string;
  readonly delivered: number;
  readonly whole: number;
  /** The day on which the first flat was handed over, as the desk has entered it; null: nobody has said. */
  readonly firstDeliveredOn: CalendarDay | null;
}

export async function deliveredAreas(tx: Tx): Promise<Delivered[]> {
  const rows = await tx.query<
    (Omit<Delivered, 'delivered' | 'whole'> & { delivered: string; whole: string })[]
  >(
    `SELECT e.place_id AS "estateId", e.first_delivered_on::text AS "firstDeliveredOn", coalesce(sum(u.area), 0)::text AS whole,
            coalesce(sum(u.area) FILTER (WHERE u.status NOT IN ('UNSOLD', 'SOLD_UNDELIVERED')), 0)::text AS delivered
       FROM estate e LEFT JOIN unit u ON u.estate_id = e.place_id AND u.use <> 'PARKING'
      GROUP BY e.place_id ORDER BY e.place_id`,
  );
  return rows.map(row => ({ ...row, delivered: Number(row.delivered), whole: Number(row.whole) }));
}
