import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { requireLeading } from '../../domain/election/rights.js';
import { record, saveElection } from '../../persistence/election/election.repository.js';
import { supersedeList } from '../../persistence/election/list.repository.js';
import { endFreeze } from './end-freeze.js';
import { lockWithVote, voidVote } from './lock-with-vote.js';

export interface AbandonElection {
  readonly electionId: string;
  /** For everybody to read. */
  readonly reason: string;
}

/** 终止, with its vote. @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · REASON_MISSING */
export async function abandonElection(
  context: ActContext<Actor>,
  { electionId, reason }: AbandonElection,
): Promise<string> {
  const { tx, now, actor } = context;
  const locked = await lockWithVote(tx, electionId);
  requireLeading(actor, locked.election);
  const state = advance(locked.election.state, ElectionState.ABANDONED);
  if (reason.trim() === '') throw new Refusal('REASON_MISSING', 'Say why.', 'reason');
  const election = await voidVote(context, locked, reason);
  await supersedeList(tx, electionId);
  await saveElection(tx, { ...election, state, endedBecause: reason });
  await record(tx, election, { type: 'ABANDONED', text: reason }, actor, now);
  await endFreeze(context, election);
  return electionId;
}
