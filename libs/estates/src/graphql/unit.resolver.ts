import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts, Seals } from '@sifang/platform';
import { addUnit } from '../application/add-unit.js';
import { changeOwners } from '../application/change-owners.js';
import { changeUnit } from '../application/change-unit.js';
import { RegisterReader } from '../application/register-reader.js';
import { areaGiven } from '../domain/area.js';
import { unitWithHistoryShown } from './unit-shown.js';
import { AddUnitInput, ChangeOwnersInput, ChangeUnitInput, type OwnerInput } from './unit.inputs.js';
import { UnitWithHistoryType } from './unit.type.js';

@Resolver()
export class UnitResolver {
  constructor(
    private readonly acts: Acts,
    private readonly register: RegisterReader,
    private readonly seals: Seals,
  ) {}

  @Mutation(() => UnitWithHistoryType, {
    description:
      'Enters a unit that no roll brought. Refused: PLACE_NOT_FOUND, ESTATE_NOT_FOUND, NOT_ENTITLED, UNIT_EXISTS, ID_TAKEN, ' +
      'AREA_NOT_A_NUMBER, CHANGE_IN_THE_FUTURE, DEVELOPER_MISMATCH, OWNERSHIP_MISMATCH, OWNER_MISSING, OWNER_TWICE, ' +
      'OWNER_NAME_MISSING, OWNER_ID_MISSING, OWNER_ID_UNREADABLE, SHARE_MISSING, SHARE_NOT_EXPECTED, SHARES_ABOVE_WHOLE.',
  })
  async addUnit(
    @CurrentActor() actor: Actor,
    @Args('input') { owners, ownership, ...input }: AddUnitInput,
  ): Promise<UnitWithHistoryType> {
    const owned = { owners: owners.map(ownerGiven), ownership: ownership ?? null };
    return this.shown(
      actor,
      await this.acts.run(addUnit, actor, { ...input, ...factsGiven(input), ...owned, seals: this.seals }),
    );
  }

  @Mutation(() => UnitWithHistoryType, {
    description:
      'Gives a unit other facts. Refused: UNIT_NOT_FOUND, NOT_ENTITLED, UNIT_CHANGED_MEANWHILE, UNIT_EXISTS, AREA_NOT_A_NUMBER.',
  })
  async changeUnit(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeUnitInput,
  ): Promise<UnitWithHistoryType> {
    return this.shown(actor, await this.acts.run(changeUnit, actor, { ...input, ...factsGiven(input) }));
  }

  @Mutation(() => UnitWithHistoryType, {
    description:
      'A unit passes to other owners; those until now are kept. Refused: UNIT_NOT_FOUND, NOT_ENTITLED, ' +
      'UNIT_CHANGED_MEANWHILE, REASON_NOT_POSSIBLE, CHANGE_IN_THE_FUTURE, CHANGE_BEFORE_THE_LAST, OWNER_UNKNOWN, and as addUnit.',
  })
  async changeOwners(
    @CurrentActor() actor: Actor,
    @Args('input') { owners, ownership, ...input }: ChangeOwnersInput,
  ): Promise<UnitWithHistoryType> {
    const owned = { owners: owners.map(ownerGiven), ownership: ownership ?? null };
    return this.shown(
      actor,
      await this.acts.run(changeOwners, actor, { ...input, ...owned, seals: this.seals }),
    );
  }

  private async shown(actor: Actor, id: string): Promise<UnitWithHistoryType> {
    return unitWithHistoryShown(await this.register.unit(actor, id));
  }
}

function ownerGiven({ ownerId, name, idSuffix, share }: OwnerInput) {
  return { ownerId: ownerId?.toLowerCase() ?? null, name, idSuffix: idSuffix || null, share: share ?? null };
}

function factsGiven({ area, areaOn }: Pick<ChangeUnitInput, 'area' | 'areaOn'>) {
  return { area: areaGiven(area, 'area'), areaOn: areaOn ?? null };
}
