import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts } from '@sifang/platform';
import { ClaimReader } from '../../application/claim/claim-reader.js';
import { nameVoter } from '../../application/claim/name-voter.js';
import { squareMetres } from '../../domain/area.js';
import { NameVoterInput } from './claim.inputs.js';
import { MyUnitType } from './my-unit.type.js';

@Resolver()
export class MyUnitResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ClaimReader,
  ) {}

  @Query(() => [MyUnitType], { description: 'Units that you own here, or whose owner you act for.' })
  async myUnits(@CurrentActor() actor: Actor): Promise<MyUnitType[]> {
    return (await this.reader.units(actor)).map(unit => ({ ...unit, area: squareMetres(unit.area) }));
  }

  @Mutation(() => [MyUnitType], {
    description:
      'Say who shall vote for a unit of yours; it is so once all owners want the same. ' +
      'Refused with UNIT_NOT_FOUND, OWNER_NOT_FOUND or VOTER_NAMED_MEANWHILE.',
  })
  async nameVoter(@CurrentActor() actor: Actor, @Args('input') input: NameVoterInput): Promise<MyUnitType[]> {
    await this.acts.run(nameVoter, actor, input);
    return this.myUnits(actor);
  }
}
