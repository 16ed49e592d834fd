import type { Database } from '@sifang/platform';
import type { FollowingPolicy } from '../../domain/law/policies.js';
import type { BallotForm, VotePlaces } from '../../domain/life/row.js';
import type { VoteState } from '../../domain/life/vote.js';
import type { PlacedSlate } from '../../domain/slate/slate.js';
import { PLACED_SLATES } from '../slate/slates.queries.js';

/** What the phone's ballot is checked against; none of it but the state changes once notice is given. */
export interface CastableVote extends VotePlaces {
  readonly id: string;
  readonly state: VoteState;
  readonly form: BallotForm;
  readonly following: FollowingPolicy;
  /** Ids in their position. */
  readonly items: readonly string[];
  /** 选举项 */
  readonly slates: readonly PlacedSlate[];
}

export async function castableVote(
  database: Pick<Database, 'rows'>,
  voteId: string,
): Promise<CastableVote | undefined> {
  const [row] = await database.rows<CastableVote>(
    'castable-vote',
    `SELECT id, state, form, policies->>'following' AS following, estate_id AS "estateId", community_id AS "communityId", town_id AS "townId",
            ${PLACED_SLATES} AS slates,
            ARRAY(SELECT i.id FROM owners_vote_item i WHERE i.vote_id = v.id ORDER BY i.position) AS items
       FROM owners_vote v WHERE id = $1`,
    [voteId],
  );
  return row;
}
