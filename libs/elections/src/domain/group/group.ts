import { Refusal } from '@sifang/kernel';
import type { ElectionProfile } from '../law/election-profile.js';
import { leastOf } from '../election/trigger.js';

/** For whom somebody sits in the group. */
export enum GroupSide {
  /** 街道（镇）: leads. */
  STREET = 'STREET',
  COMMUNITY = 'COMMUNITY',
  PARTY = 'PARTY',
  DEVELOPER = 'DEVELOPER',
  OWNER = 'OWNER',
}

export interface GroupMember {
  readonly name: string;
  /** Null: somebody without an account here. */
  readonly personId: string | null;
  readonly side: GroupSide;
  readonly leads: boolean;
}

/**
 * 筹备组、换届小组: an odd number, owners at least half of them, led by the street.
 * @throws Refusal GROUP_TOO_SMALL · GROUP_EVEN · GROUP_OWNERS_TOO_FEW · GROUP_LEAD_MISSING · GROUP_MEMBER_TWICE
 */
export function requireGroup(
  { group }: Pick<ElectionProfile, 'group'>,
  members: readonly GroupMember[],
): void {
  const { least, owners: share } = group.value;
  if (members.length < least)
    throw new Refusal('GROUP_TOO_SMALL', `The group has ${least} members at least.`, 'members');
  if (members.length % 2 === 0) throw new Refusal('GROUP_EVEN', 'The number of members is odd.', 'members');
  const owners = members.filter(({ side }) => side === GroupSide.OWNER).length;
  if (owners < leastOf(share, members.length))
    throw new Refusal(
      'GROUP_OWNERS_TOO_FEW',
      `Owners are at least ${share.numerator}/${share.denominator} of the group.`,
      'members',
    );
  const leads = members.filter(member => member.leads);
  if (leads.length !== 1 || leads[0]!.side !== GroupSide.STREET)
    throw new Refusal('GROUP_LEAD_MISSING', 'One member, of the street, leads the group.', 'members');
  const persons = members.flatMap(({ personId }) => personId ?? []);
  if (new Set(persons).size < persons.length)
    throw new Refusal('GROUP_MEMBER_TWICE', 'Somebody stands in the group twice.', 'members');
}
