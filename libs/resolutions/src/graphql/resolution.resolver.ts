import { Args, ArgsType, Field, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OrganisationType } from '@sifang/estates';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { adoptResolution } from '../application/adopt-resolution.js';
import { answerResolution } from '../application/answer-resolution.js';
import { ResolutionReader, type Wanted } from '../application/resolution-reader.js';
import { ResolutionState } from '../domain/lifecycle.js';
import { AdoptResolutionInput, AnswerResolutionInput } from './resolution.inputs.js';
import { ResolutionType } from './resolution.type.js';

@ArgsType()
class ResolutionsArgs {
  @Field(() => ResolutionState, { nullable: true, description: 'Only these; all when left out.' })
  state: ResolutionState | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this organisation leads.' })
  organisationId: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this estate.' })
  estateId: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only open ones that were adopted at least so many days ago.',
  })
  openForDays: number | null;

  @Field({ defaultValue: false, description: 'Only open ones whose term has passed.' })
  overdueOnly: boolean;

  @Field({ defaultValue: false, description: 'Only supervised ones.' })
  supervisedOnly: boolean;

  @Field(() => Int, { defaultValue: 50, description: 'At most so many, up to 100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The `cursor` of the last that you have.' })
  after: string | null;
}

@Resolver()
export class ResolutionResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ResolutionReader,
  ) {}

  @Query(() => [ResolutionType], {
    description:
      'Resolutions you may follow, the most urgent first, then those that have ended. ' +
      'Refused: NUMBER_OUT_OF_RANGE, CURSOR_UNREADABLE.',
  })
  resolutions(@CurrentActor() actor: Actor, @Args() wanted: ResolutionsArgs): Promise<ResolutionType[]> {
    return this.reader.page(actor, wantedBy(wanted));
  }

  @Query(() => ResolutionType, { description: 'One resolution. Refused: RESOLUTION_NOT_FOUND.' })
  resolution(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<ResolutionType> {
    return this.reader.one(actor, asId(id, 'id'));
  }

  @Query(() => [ResolutionType], {
    description: 'What a meeting adopted, in that order, as far as you may follow it.',
  })
  meetingResolutions(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'Which meeting.' }) meetingId: string,
  ): Promise<ResolutionType[]> {
    return this.reader.ofMeeting(actor, asId(meetingId, 'meetingId'));
  }

  @Query(() => [OrganisationType], {
    description:
      'Who has a say at the estate, and could help (协办) with what is resolved there. Refused: ESTATE_NOT_FOUND.',
  })
  organisationsAt(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
  ): Promise<OrganisationType[]> {
    return this.reader.organisations(actor, asId(estateId, 'estateId'));
  }

  @Mutation(() => ResolutionType, {
    description:
      'The chair declares what follows from an adopted motion. Refused: MOTION_NOT_ADOPTED, ADDRESSEE_NOT_PRESENT, ' +
      'SUPPORT_UNKNOWN, TERM_MISSING, TERM_TWICE, DUE_IN_THE_PAST, MEETING_NOT_OPEN, MEETING_ADJOURNED, NOT_ENTITLED.',
  })
  async adoptResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: AdoptResolutionInput,
  ): Promise<ResolutionType> {
    return this.reader.one(actor, await this.acts.run(adoptResolution, actor, input));
  }

  @Mutation(() => ResolutionType, {
    description:
      'The addressee accepts, once. Refused: NOT_ENTITLED, ALREADY_ANSWERED, RESOLUTION_CLOSED, RESOLUTION_WITHDRAWN, ' +
      'DONE_BY_IN_THE_PAST, DONE_BY_AFTER_DUE.',
  })
  async answerResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerResolutionInput,
  ): Promise<ResolutionType> {
    return this.reader.one(actor, await this.acts.run(answerResolution, actor, input));
  }
}

function wantedBy({ organisationId, estateId, ...wanted }: ResolutionsArgs): Wanted {
  return {
    state: wanted.state ?? null,
    organisationId: organisationId ? asId(organisationId, 'organisationId') : null,
    estateId: estateId ? asId(estateId, 'estateId') : null,
    openForDays: wanted.openForDays ?? null,
    ...{ overdueOnly: wanted.overdueOnly, supervisedOnly: wanted.supervisedOnly },
    ...{ first: wanted.first, after: wanted.after ?? null },
  };
}
