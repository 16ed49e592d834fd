import type { Tx } from '@sifang/platform';
import type { VoteDesk } from '../../domain/paper/rights.js';
import { voteNotFound } from '../../domain/rights.js';

/** Where a vote takes place and whether this person is its teller or supervisor. @throws Refusal VOTE_NOT_FOUND */
export async function voteDesk(tx: Tx, voteId: string, personId: string): Promise<VoteDesk> {
  const vote = await deskWhere(tx, 'v.id = $1', voteId, personId);
  if (!vote) throw voteNotFound();
  return vote;
}

/** Of the paper ballot of this id. */
export function voteOfPaper(tx: Tx, id: string, personId: string): Promise<VoteDesk | null> {
  return deskWhere(tx, 'v.id = (SELECT vote_id FROM paper_ballot WHERE id = $1)', id, personId);
}

/** Of the letter of proxy of this id. */
export function voteOfLetter(tx: Tx, id: string, personId: string): Promise<VoteDesk | null> {
  return deskWhere(tx, 'v.id = (SELECT vote_id FROM ballot_proxy WHERE id = $1)', id, personId);
}

/** Of the settlement of this id. */
export function deskOfSettlement(tx: Tx, id: string, personId: string): Promise<VoteDesk | null> {
  return deskWhere(tx, 'v.id = (SELECT vote_id FROM owners_vote_settlement WHERE id = $1)', id, personId);
}

async function deskWhere(tx: Tx, which: string, id: string, personId: string): Promise<VoteDesk | null> {
  const [row] = await tx.query<VoteDesk[]>(
    `SELECT estate_id AS "estateId", community_id AS "communityId", town_id AS "townId", state,
            EXISTS (SELECT FROM owners_vote_officer WHERE vote_id = v.id AND person_id = $2) AS "isOfficer"
       FROM owners_vote v WHERE ${which}`,
    [id, personId],
  );
  return row ?? null;
}
