import type { Tx } from '@sifang/platform';
import type { Extension, OwnersVote, VoteItem } from '../domain/life/vote.js';

/** What a vote consists of besides its row. */
export type VoteDetails = Pick<OwnersVote, 'items' | 'slates' | 'extensions'>;

/** In one statement, since nearly every act asks for it. */
export async function detailsOf(tx: Pick<Tx, 'query'>, voteId: string): Promise<VoteDetails> {
  const [found] = await tx.query<[Printed]>(DETAILS, [voteId]);
  const extensions = found.extensions.map(({ until, announcedAt, reason }): Extension => ({
    ...{ until: new Date(until), announcedAt: new Date(announcedAt), reason },
  }));
  return { ...found, extensions };
}

/** Moments come as text out of JSON. */
interface Printed extends Omit<VoteDetails, 'extensions'> {
  readonly extensions: readonly {
    readonly until: string;
    readonly announcedAt: string;
    readonly reason: string;
  }[];
}

const DETAILS = `
  SELECT (SELECT coalesce(json_agg(json_build_object('id', id, 'matter', matter, 'text', text, 'slate', slate) ORDER BY position), '[]')
            FROM owners_vote_item WHERE vote_id = $1) AS items,
         (SELECT coalesce(json_agg(json_build_object('no', no, 'text', text, 'seats', seats, 'electionId', election_id) ORDER BY no), '[]')
            FROM owners_vote_slate WHERE vote_id = $1) AS slates,
         (SELECT coalesce(json_agg(json_build_object('until', until, 'announcedAt', announced_at, 'reason', reason) ORDER BY nth), '[]')
            FROM owners_vote_extension WHERE vote_id = $1) AS extensions`;

export function itemsOf(tx: Pick<Tx, 'query'>, voteId: string): Promise<VoteItem[]> {
  return tx.query(
    `SELECT id, matter, text, slate FROM owners_vote_item WHERE vote_id = $1 ORDER BY position`,
    [voteId],
  );
}
