import type { Actor } from '@sifang/identity/domain';
import { addDays, dayOf } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { requireLeading } from '../../domain/election/rights.js';
import { dutiesOf } from '../../domain/group/duties.js';
import { requireGroup, type GroupMember } from '../../domain/group/group.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { replaceDuties, replaceGroup } from '../../persistence/election/group.repository.js';

export interface FormGroup {
  readonly electionId: string;
  readonly members: readonly GroupMember[];
}

/**
 * 筹备组（换届小组）: formed, and its names posted. Its duties are due from this day on.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT, and as `requireGroup`
 */
export async function formGroup(
  { tx, now, actor }: ActContext<Actor>,
  { electionId, members }: FormGroup,
): Promise<string> {
  const election = await lockElection(tx, electionId);
  requireLeading(actor, election);
  const state = advance(election.state, ElectionState.GROUP_FORMED);
  requireGroup(election.profile, members);
  const today = dayOf(now);
  const until = addDays(today, election.profile.group.value.postedDays);
  await replaceGroup(tx, electionId, members);
  await replaceDuties(tx, electionId, dutiesOf(election.profile, today));
  await saveElection(tx, { ...election, state, groupFormedOn: today, groupPostedUntil: until });
  const event = { type: 'GROUP_FORMED', count: members.length, dueOn: until } as const;
  await record(tx, election, event, actor, now);
  return electionId;
}
