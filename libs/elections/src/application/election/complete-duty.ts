import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { ElectionState, requireState } from '../../domain/election/lifecycle.js';
import { requireRunning } from '../../domain/election/rights.js';
import { BY_HAND, type Duty } from '../../domain/group/duties.js';
import { lockElection, record } from '../../persistence/election/election.repository.js';
import { dutyDone, groupIds } from '../../persistence/election/group.repository.js';

export interface CompleteDuty {
  readonly electionId: string;
  readonly duty: Duty;
  /** What was done, for everybody to read. */
  readonly note: string;
}

/**
 * Roll, draft rules and method are ticked off by the group; notice and meeting by the vote itself.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · DUTY_OF_THE_VOTE
 */
export async function completeDuty(
  { tx, now, actor }: ActContext<Actor>,
  { electionId, duty, note }: CompleteDuty,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  requireRunning(actor, election, await groupIds(tx, electionId));
  const { PREPARING, NOMINATING, LIST_POSTED } = ElectionState;
  requireState(election.state, PREPARING, NOMINATING, LIST_POSTED);
  if (!BY_HAND.includes(duty))
    throw new Refusal('DUTY_OF_THE_VOTE', 'The vote of the owners says by itself when this is done.', 'duty');
  await dutyDone(tx, electionId, { duty, on: dayOf(now), by: actor.name, note });
  await record(tx, election, { type: 'DUTY_DONE', duty, text: note }, actor, now);
  return electionId;
}
