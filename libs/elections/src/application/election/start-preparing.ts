import type { Actor } from '@sifang/identity/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { requireRunning } from '../../domain/election/rights.js';
import { requireGroup } from '../../domain/group/group.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { groupOf } from '../../persistence/election/group.repository.js';

/**
 * The names of the group have stood posted for their days: its work begins.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · GROUP_STILL_POSTED, and as `requireGroup` where somebody has left it since
 */
export async function startPreparing(
  { tx, now, actor }: ActContext<Actor>,
  electionId: string,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  const group = await groupOf(tx, electionId);
  requireRunning(
    actor,
    election,
    group.map(({ personId }) => personId),
  );
  const state = advance(election.state, ElectionState.PREPARING);
  const until = election.groupPostedUntil!;
  if (dayOf(now) <= until)
    throw new Refusal('GROUP_STILL_POSTED', `The names of the group stand posted until ${until}.`);
  requireGroup(election.profile, group);
  await saveElection(tx, { ...election, state });
  await record(tx, election, { type: 'PREPARING' }, actor, now);
  return electionId;
}
