import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type { Body } from '../../domain/body/body.js';

/** The election that filled seats of this body on that day and is not filed yet; null: nobody was elected on it. */
export async function seatsFilledOn(
  tx: Tx,
  { estateId, kind }: Pick<Body, 'estateId' | 'kind'>,
  day: CalendarDay,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT e.id FROM election e JOIN election_event x ON x.election_id = e.id AND x.type = 'DECLARED'
      WHERE e.estate_id = $1 AND e.body_kind = $2 AND e.state = 'DECLARED' AND e.kind IN ('BY_ELECTION', 'SEPARATE')
        AND (x.at AT TIME ZONE 'Asia/Shanghai')::date = $3 LIMIT 1`,
    [estateId, kind, day],
  );
  return row?.id ?? null;
}
