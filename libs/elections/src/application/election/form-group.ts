import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { addDays, dayOf, Refusal } from '@sifang/kernel';
import type { ActContext, Tx } from '@sifang/platform';
import { advance, ElectionState } from '../../domain/election/lifecycle.js';
import { requireLeading } from '../../domain/election/rights.js';
import type { ElectionRow } from '../../domain/election/row.js';
import { dutiesOf } from '../../domain/group/duties.js';
import { GroupSide, requireGroup, type GroupMember } from '../../domain/group/group.js';
import { lockElection, record, saveElection } from '../../persistence/election/election.repository.js';
import { replaceDuties, replaceGroup } from '../../persistence/election/group.repository.js';
import { notOwning } from '../../persistence/election/group-owners.queries.js';
import { ownersByName } from '../../persistence/election/owners-by-name.queries.js';

export interface FormGroup {
  readonly electionId: string;
  readonly members: readonly GroupMember[];
}

/**
 * 筹备组（换届小组）: formed, and its names posted; again while they stand posted, when somebody leaves it. Its duties are due from this day on.
 * @throws Refusal ELECTION_NOT_FOUND · NOT_ENTITLED · ELECTION_STATE_UNFIT · GROUP_MEMBER_NOT_OWNER, and as `requireGroup`
 */
export async function formGroup(
  context: ActContext<Actor>,
  { electionId, members }: FormGroup,
): Promise<string> {
  const { tx, now, actor } = context;
  const election = await lockElection(tx, electionId);
  requireLeading(actor, election);
  const state = advance(election.state, ElectionState.GROUP_FORMED);
  requireGroup(election.profile, members);
  await requireOwners(tx, election.estateId, members);
  const today = dayOf(now);
  const until = addDays(today, election.profile.group.value.postedDays);
  await replaceGroup(tx, electionId, await withAccounts(context, election, members));
  await replaceDuties(tx, electionId, dutiesOf(election.profile, today));
  await saveElection(tx, { ...election, state, groupFormedOn: today, groupPostedUntil: until });
  const event = { type: 'GROUP_FORMED', count: members.length, dueOn: until } as const;
  await record(tx, election, event, actor, now);
  return electionId;
}

/** Whoever sits there as an owner is one on that day. @throws Refusal GROUP_MEMBER_NOT_OWNER */
async function requireOwners(tx: Tx, estateId: string, members: readonly GroupMember[]): Promise<void> {
  const [at] = await notOwning(tx, estateId, members);
  if (at === undefined) return;
  const said = `${members[at]!.name} owns nothing in this estate by the register.`;
  throw new Refusal('GROUP_MEMBER_NOT_OWNER', said, `members.${at}.name`);
}

/** Names are what is posted; whoever bears one of them here alone signs in as that member, is told of what is due, and is no candidate. */
async function withAccounts(
  { tx, now }: ActContext<Actor>,
  { estateId, communityId, townId }: ElectionRow,
  members: readonly GroupMember[],
): Promise<readonly GroupMember[]> {
  const owners = await ownersByName(
    tx,
    estateId,
    members.map(({ name }) => name),
  );
  const officials = await officeHolders(tx, [communityId, townId], dayOf(now));
  const taken = new Set(members.flatMap(({ personId }) => personId ?? []));
  const found = members.map(member => {
    if (member.personId !== null) return member;
    const same = officials.filter(({ name }) => name === member.name);
    const official = same.length === 1 ? same[0]!.personId : null;
    const personId = member.side === GroupSide.OWNER ? (owners.get(member.name) ?? null) : official;
    return { ...member, personId: personId !== null && taken.has(personId) ? null : personId };
  });
  // Of two members of one name neither is known by it.
  const times = (id: string | null): number => found.filter(({ personId }) => personId === id).length;
  return found.map(one =>
    one.personId !== null && times(one.personId) > 1 ? { ...one, personId: null } : one,
  );
}
