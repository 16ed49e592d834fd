import { ceaseAsOwner } from '@sifang/identity';
import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';

/** Who owns nothing at an estate any more, and acts for no owner there, holds no office of an owner. */
export async function leaveOffice(
  tx: Tx,
  personId: string,
  estateId: string,
  today: CalendarDay,
): Promise<void> {
  const [row] = await tx.query<{ stays: boolean }[]>(
    `SELECT EXISTS (
       SELECT FROM unit u JOIN unit_owner o ON o.unit_id = u.id AND o.until IS NULL
         LEFT JOIN guardianship g ON g.unit_owner_id = o.id AND (g.until IS NULL OR g.until >= $3)
        WHERE u.estate_id = $2 AND $1 IN (o.person_id, g.guardian_id)) AS stays`,
    [personId, estateId, today],
  );
  if (!row!.stays) await ceaseAsOwner(tx, { personId, estateId, today });
}
