import type { Tx } from '@sifang/platform';

/** What has become of an agenda item so far. */
export enum ItemFate {
  /** The meeting is still to come to it, or talks about it. */
  TO_COME = 'TO_COME',
  /** The meeting has dealt with it. */
  DISCUSSED = 'DISCUSSED',
  /** Withdrawn, postponed, or the meeting ended without it. */
  LEFT_OVER = 'LEFT_OVER',
}

export interface FateOfItem {
  /** Where it stands now: an item that was carried over goes on as another one of another meeting. */
  readonly itemId: string;
  readonly meetingId: string;
  readonly chairId: string;
  readonly communityId: string;
  readonly fate: ItemFate;
}

/** For contexts that put items on agendas. Null: there is no such item. */
export async function fateOfItem(tx: Tx, itemId: string): Promise<FateOfItem | null> {
  const [fate] = await tx.query<FateOfItem[]>(FATE, [itemId]);
  return fate ?? null;
}

const FATE = `
  WITH RECURSIVE carried AS (
    SELECT id, 0 AS times FROM agenda_item WHERE id = $1
    UNION ALL
    SELECT i.id, c.times + 1 FROM carried c JOIN agenda_item i ON i.carried_from = c.id
  )
  SELECT i.id AS "itemId", m.id AS "meetingId", m.chair_id AS "chairId", m.community_id AS "communityId",
         CASE WHEN i.state = 'CLOSED' OR (i.state = 'OPEN' AND m.state = 'ADJOURNED') THEN 'DISCUSSED'
              WHEN i.state IN ('WITHDRAWN', 'POSTPONED') OR m.state IN ('ADJOURNED', 'CANCELLED') THEN 'LEFT_OVER'
              ELSE 'TO_COME' END AS fate
    FROM carried c JOIN agenda_item i ON i.id = c.id JOIN meeting m ON m.id = i.meeting_id
   ORDER BY c.times DESC, m.starts_at DESC LIMIT 1`;
