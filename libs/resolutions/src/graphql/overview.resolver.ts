import { Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { OverviewReader } from '../application/overview-reader.js';
import { OrganisationWorkType, SupervisedType } from './overview.type.js';

@Resolver()
export class OverviewResolver {
  constructor(private readonly reader: OverviewReader) {}

  @Query(() => [OrganisationWorkType], {
    description: 'What the organisations that you work for have to do. Refused: NOT_ENTITLED.',
  })
  organisationWork(@CurrentActor() actor: Actor): Promise<OrganisationWorkType[]> {
    return this.reader.work(actor);
  }

  @Query(() => [SupervisedType], {
    description:
      'What is late or supervised over all estates of your town, what hurts most first; at most 500. Refused: NOT_ENTITLED.',
  })
  resolutionSupervision(@CurrentActor() actor: Actor): Promise<SupervisedType[]> {
    return this.reader.supervision(actor);
  }
}
