import { holds, Office, type Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { annulVote, resultOf } from '@sifang/voting';
import { VoteState } from '@sifang/voting/domain';
import { placesOf } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import {
  voteOfRound,
  voidElectionVote,
  type ElectionVote,
} from '../../persistence/election/election-vote.repository.js';
import { findElection, lockElection, record } from '../../persistence/election/election.repository.js';
import { voteAsItStands } from '../../persistence/election/vote-as-it-stands.queries.js';

export interface LockedWithVote {
  readonly election: ElectionRow;
  /** Of the round that runs; null: none. */
  readonly vote: ElectionVote | null;
}

/**
 * The vote before the election, as voting does when a vote moves and elections follow: two acts never wait for each other in a circle.
 * @throws Refusal ELECTION_NOT_FOUND · ELECTION_CHANGED_MEANWHILE
 */
export async function lockWithVote(tx: Tx, electionId: string): Promise<LockedWithVote> {
  const seen = await findElection(tx, electionId);
  const vote = seen && (await voteOfRound(tx, electionId, seen.round));
  if (vote) await resultOf(tx, vote.voteId);
  const election = await lockElection(tx, electionId);
  const now = await voteOfRound(tx, electionId, election.round);
  if (now?.voteId !== vote?.voteId)
    throw new Refusal('ELECTION_CHANGED_MEANWHILE', 'Somebody else was faster; look again.');
  return { election, vote: now };
}

/**
 * Of a vote that nobody was told of only its tie to the election is cut: its notice is refused from now on. One that was noticed is annulled,
 * which those may who run or supervise votes.
 * @returns the election as it is then
 */
export async function voidVote(
  context: ActContext<Actor>,
  { election, vote }: LockedWithVote,
  reason: string,
): Promise<ElectionRow> {
  if (!vote) return election;
  const { tx, now, actor } = context;
  const { state } = await voteAsItStands(tx, vote.voteId);
  if (state === VoteState.DRAFT || state === VoteState.ROLL_POSTED) {
    await voidElectionVote(tx, vote.voteId, reason);
    return record(tx, election, { type: 'VOTE_VOID', voteId: vote.voteId, text: reason }, actor, now);
  }
  if (!holds(actor, ANNULLERS, placesOf(election)))
    throw new Refusal('WITHDRAWAL_AT_THE_DESK', 'Notice of the vote was given: the community enters this.');
  // Elections follow by themselves: the tie is cut where the vote says that it was annulled.
  await annulVote(context, { voteId: vote.voteId, reason });
  return lockElection(tx, election.id);
}

const ANNULLERS = [Office.PROPERTY_OFFICER, Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF];
