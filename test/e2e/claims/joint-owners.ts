import { votersOf } from '@sifang/estates';
import { dayOf } from '@sifang/kernel';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from './a-unit.js';

export const SHEN = { name: '沈文', idSuffix: '01123X', phone: '13812345678' };
export const ZHOU = { name: '周丽', idSuffix: '204567', phone: '13812345678' };

/** A flat of two, who have both claimed it. */
export interface JointOwners {
  readonly unit: UnitOnRegister;
  readonly shen: Visitor;
  readonly zhou: Visitor;
}

export async function jointOwners(town: Town): Promise<JointOwners> {
  const unit = await aUnit(town, SHEN, ZHOU);
  const [shen, zhou] = await Promise.all([claimed(town, unit, SHEN), claimed(town, unit, ZHOU)]);
  return { unit, shen: shen!, zhou: zhou! };
}

/** Signed in as the owner of the register, with an account of the same name. */
export async function claimed(
  town: Town,
  { estateId, room }: UnitOnRegister,
  owner: typeof SHEN,
): Promise<Visitor> {
  const visitor = await town.person(await somebodyNew(town, owner.name));
  await visitor.ask(CLAIM.claimUnit, { input: { estateId, room, ...owner } });
  return visitor;
}

export function wants(visitor: Visitor, { id: unitId }: UnitOnRegister, ownerId: string): Promise<unknown> {
  return visitor.ask(CLAIM.nameVoter, { input: { unitId, ownerId } });
}

/** As a vote would ask it. */
export async function voterOf({ database }: Town, { id }: UnitOnRegister): Promise<object> {
  return (await votersOf(database.source.manager, [id], dayOf(new Date())))[0]!;
}

export async function personOf(visitor: Visitor): Promise<string> {
  return (await visitor.ask('{ viewer { id } }'))['viewer'].id;
}
