import type { Tx } from '@sifang/platform';
import type { BallotForm, VoteState } from '@sifang/voting/domain';

/** As much of a vote as decides whether it may fill seats. */
export interface VoteAsItStands {
  readonly state: VoteState;
  readonly trial: boolean;
  readonly form: BallotForm;
  readonly buildings: readonly string[] | null;
  /** Of the ballot, in its order. */
  readonly itemIds: readonly string[];
}

/** The vote is there: the election refers to it. */
export async function voteAsItStands(tx: Tx, voteId: string): Promise<VoteAsItStands> {
  const [vote] = await tx.query<VoteAsItStands[]>(
    `SELECT state, trial, form, buildings,
            ARRAY(SELECT id FROM owners_vote_item WHERE vote_id = v.id AND slate IS NOT NULL ORDER BY position) AS "itemIds"
       FROM owners_vote v WHERE id = $1`,
    [voteId],
  );
  return vote!;
}

/** Candidates of the election who were named to count or to watch. */
export async function candidatesWhoCount(tx: Tx, voteId: string, electionId: string): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `SELECT c.name FROM owners_vote_officer o
       JOIN candidate c ON c.person_id = o.person_id AND c.election_id = $2 AND c.state = 'ADMITTED'
      WHERE o.vote_id = $1`,
    [voteId, electionId],
  );
  return rows.map(({ name }) => name);
}
