import type { Tx } from '@sifang/platform';

export interface BallotItem {
  readonly candidateId: string;
  readonly itemId: string;
}

export interface ElectionVote {
  readonly voteId: string;
  readonly electionId: string;
  readonly round: number;
  /** In the order of the ballot. */
  readonly items: readonly BallotItem[];
  /** Null: it is not void. */
  readonly voidBecause: string | null;
}

/** Null: it fills no seats. */
export async function electionOfVote(tx: Tx, voteId: string): Promise<ElectionVote | null> {
  const [vote] = await tx.query<ElectionVote[]>(`${VOTE} WHERE vote_id = $1`, [voteId]);
  return vote ?? null;
}

/** The one by which a round is decided; null: none was drafted, or it is void. */
export async function voteOfRound(tx: Tx, electionId: string, round: number): Promise<ElectionVote | null> {
  const [vote] = await tx.query<ElectionVote[]>(
    `${VOTE} WHERE election_id = $1 AND round = $2 AND void_because IS NULL`,
    [electionId, round],
  );
  return vote ?? null;
}

const VOTE = `SELECT vote_id AS "voteId", election_id AS "electionId", round, items, void_because AS "voidBecause"
    FROM election_vote`;

export async function insertElectionVote(
  tx: Tx,
  vote: Omit<ElectionVote, 'voidBecause'>,
  at: Date,
): Promise<void> {
  const { voteId, electionId, round, items } = vote;
  await tx.query(
    `INSERT INTO election_vote (vote_id, election_id, round, items, drafted_at) VALUES ($1, $2, $3, $4, $5)`,
    [voteId, electionId, round, JSON.stringify(items), at],
  );
}

export async function voidElectionVote(tx: Tx, voteId: string, because: string): Promise<void> {
  await tx.query(`UPDATE election_vote SET void_because = $2 WHERE vote_id = $1`, [voteId, because]);
}
