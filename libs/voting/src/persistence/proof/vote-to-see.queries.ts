import type { OwnersVoteRow, VotePlaces } from '../../domain/life/row.js';
import type { Reading } from './log.queries.js';

export type VoteToSee = VotePlaces & Pick<OwnersVoteRow, 'state'>;

/** Null: there is none. */
export async function voteToSee(database: Reading, voteId: string): Promise<VoteToSee | null> {
  const [row] = await database.rows<VoteToSee & Record<string, unknown>>(
    'vote-to-see',
    `SELECT estate_id AS "estateId", community_id AS "communityId", town_id AS "townId", state FROM owners_vote WHERE id = $1`,
    [voteId],
  );
  return row ?? null;
}
