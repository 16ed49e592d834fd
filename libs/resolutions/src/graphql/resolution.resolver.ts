import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OrganisationKind } from '@sifang/estates/domain';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { adoptResolution } from '../application/adopt-resolution.js';
import { answerResolution } from '../application/answer-resolution.js';
import { ResolutionReader, type ResolutionForViewer } from '../application/resolution-reader.js';
import { ResolutionState } from '../domain/resolution.js';
import { AdoptResolutionInput, AnswerResolutionInput } from './resolution.inputs.js';
import { ResolutionType } from './resolution.type.js';

@Resolver()
export class ResolutionResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ResolutionReader,
  ) {}

  @Query(() => [ResolutionType], { description: 'Resolutions you may follow, the most urgent first.' })
  async resolutions(
    @CurrentActor() actor: Actor,
    @Args('state', {
      type: () => ResolutionState,
      nullable: true,
      description: 'Only these; all when left out.',
    })
    state: ResolutionState | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 100.' })
    first: number,
  ): Promise<ResolutionType[]> {
    return (await this.reader.page(actor, state ?? null, first)).map(shown);
  }

  @Query(() => ResolutionType, { description: 'One resolution. Refused: RESOLUTION_NOT_FOUND.' })
  async resolution(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<ResolutionType> {
    return shown(await this.reader.one(actor, asId(id, 'id')));
  }

  @Mutation(() => ResolutionType, {
    description:
      'The chair declares what follows from an adopted motion. Refused: MOTION_NOT_ADOPTED, ADDRESSEE_NOT_PRESENT, ' +
      'DUE_IN_THE_PAST, MEETING_NOT_OPEN, MEETING_ADJOURNED, NOT_ENTITLED.',
  })
  async adoptResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: AdoptResolutionInput,
  ): Promise<ResolutionType> {
    return shown(await this.reader.one(actor, await this.acts.run(adoptResolution, actor, input)));
  }

  @Mutation(() => ResolutionType, {
    description:
      'The addressee answers, once. Refused: NOT_ENTITLED, ALREADY_ANSWERED, DONE_BY_IN_THE_PAST, DONE_BY_AFTER_DUE.',
  })
  async answerResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerResolutionInput,
  ): Promise<ResolutionType> {
    return shown(await this.reader.one(actor, await this.acts.run(answerResolution, actor, input)));
  }
}

function shown({
  addresseeId,
  addresseeName,
  addresseeKind,
  answer,
  ...resolution
}: ResolutionForViewer): ResolutionType {
  return {
    ...resolution,
    addressee: { id: addresseeId, name: addresseeName, kind: addresseeKind as OrganisationKind },
    answer: answer && { ...answer, answeredAt: new Date(answer.answeredAt) },
  };
}
