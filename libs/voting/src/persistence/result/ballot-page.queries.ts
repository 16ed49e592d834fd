import type { Tx } from '@sifang/platform';
import type { Channel } from '../../domain/ballot/ballot.js';

/** A ballot with what stands on it; only for tellers and supervisors, and never without a trace. */
export interface NamedBallot {
  readonly unitNo: number;
  readonly unit: string;
  /** 0.01 ㎡ */
  readonly area: number;
  readonly channel: Channel;
  /** Of a paper. */
  readonly number: number | null;
  readonly byProxy: boolean;
  readonly revision: number;
  /** One letter for each item. */
  readonly choices: string;
  readonly at: Date;
}

/** All ballots of so many units that have any, by the units' numbers. */
export function ballotsOfUnits(
  tx: Tx,
  { voteId, after, first }: { readonly voteId: string; readonly after: number; readonly first: number },
): Promise<NamedBallot[]> {
  return tx.query(
    `SELECT b.unit_no AS "unitNo", u.name AS unit, b.area, b.channel, b.number, b.by_proxy AS "byProxy", b.revision, b.choices, b.at
       FROM (SELECT DISTINCT unit_no FROM ballot WHERE vote_id = $1 AND unit_no > $2 ORDER BY unit_no LIMIT $3) page
       JOIN ballot b ON b.vote_id = $1 AND b.unit_no = page.unit_no
       JOIN owners_vote_unit u ON u.vote_id = $1 AND u.no = page.unit_no
      ORDER BY b.unit_no, b.channel, b.by_proxy, b.revision`,
    [voteId, after, first],
  );
}
