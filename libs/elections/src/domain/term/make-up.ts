import { Refusal } from '@sifang/kernel';
import { Side, type ManagementRule } from '../law/election-profile.js';
import { MemberRole } from './term.js';

export interface Sent {
  readonly side: Side;
  readonly role: MemberRole;
}

/** Who makes up a 物管会. @throws Refusal SIZE_EVEN · SIZE_UNFIT · OWNERS_TOO_FEW · CHAIR_UNFIT · DEPUTY_UNFIT */
export function requireMakeUp(rule: ManagementRule, members: readonly Sent[]): void {
  const size = members.length;
  if (size % 2 === 0) throw new Refusal('SIZE_EVEN', 'It has an odd number of members.', 'members');
  if (size < rule.least || (rule.most !== null && size > rule.most))
    throw new Refusal('SIZE_UNFIT', `It has ${rule.least} to ${rule.most ?? 'more'} members.`, 'members');
  const owners = members.filter(({ side }) => side === Side.OWNER).length;
  const least = ownersNeeded(rule, size);
  if (owners < least)
    throw new Refusal('OWNERS_TOO_FEW', `At least ${least} of ${size} are owners.`, 'members');
  const chairs = members.filter(({ role }) => role === MemberRole.CHAIR);
  if (chairs.length !== 1 || !rule.chair.includes(chairs[0]!.side))
    throw new Refusal('CHAIR_UNFIT', `One member of ${rule.chair.join(' or ')} chairs it.`, 'members');
  const deputies = members.filter(({ role }) => role === MemberRole.DEPUTY);
  if (deputies.some(({ side }) => !rule.deputy.includes(side)))
    throw new Refusal('DEPUTY_UNFIT', `A deputy is ${rule.deputy.join(' or ')}.`, 'members');
}

/**
 * Those who are there when somebody follows who left: with the last of them the make-up is whole again, and until then nobody takes a seat that it
 * takes an owner to fill. @throws Refusal as `requireMakeUp`
 */
export function requireTowardsMakeUp(rule: ManagementRule, size: number, members: readonly Sent[]): void {
  if (members.length === size) return requireMakeUp(rule, members);
  const others = members.filter(({ side }) => side !== Side.OWNER).length;
  if (others > size - ownersNeeded(rule, size))
    throw new Refusal(
      'OWNERS_TOO_FEW',
      `At least ${ownersNeeded(rule, size)} of ${size} are owners.`,
      'members',
    );
  const fit = (role: MemberRole, sides: readonly Side[]): boolean =>
    members.every(one => one.role !== role || sides.includes(one.side));
  if (
    !fit(MemberRole.CHAIR, rule.chair) ||
    members.filter(({ role }) => role === MemberRole.CHAIR).length > 1
  )
    throw new Refusal('CHAIR_UNFIT', `One member of ${rule.chair.join(' or ')} chairs it.`, 'members');
  if (!fit(MemberRole.DEPUTY, rule.deputy))
    throw new Refusal('DEPUTY_UNFIT', `A deputy is ${rule.deputy.join(' or ')}.`, 'members');
}

/** 不少于: rounded up. */
export function ownersNeeded({ owners: { numerator, denominator } }: ManagementRule, size: number): number {
  return Math.ceil((size * numerator) / denominator);
}
