import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type LiveChannel } from '@sifang/platform';
import { Gauge } from '../application/gauge.js';
import { RoundReader } from '../application/round-reader.js';
import { saveRating } from '../application/save-rating.js';
import { submitRating } from '../application/submit-rating.js';
import { InstrumentKind } from '../domain/instrument.js';
import { GiveRatingInput } from './rating.inputs.js';
import { OwnRoundType, RoundSummaryType } from './round-summary.type.js';
import { RoundLiveType, RoundType } from './round.type.js';

const RoundId = (name = 'roundId') => Args(name, { type: () => ID, description: 'The round.' });
const ANSWERING =
  'RATING_ROUND_NOT_FOUND, NOT_ENTITLED, ROUND_NOT_OPEN, UNIT_NOT_YOURS, UNIT_OF_RATED, UNIT_ANSWERED, ITEM_NOT_ASKED, ' +
  'ITEM_TWICE, MARK_OUT_OF_RANGE, PAPERS_TOO_MANY, PAPER_NOT_FOUND, PHOTO_TELLS_WHO';

/** For everybody whom a round concerns. */
@Resolver()
export class RoundResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: RoundReader,
    private readonly gauge: Gauge,
  ) {}

  @Query(() => [RoundSummaryType], {
    description:
      'Rounds of a place of yours, the newest first. Refused: PLACE_NOT_FOUND, NUMBER_OUT_OF_RANGE.',
  })
  ratingRounds(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'An estate, a community or a town.' }) placeId: string,
    @Args('kind', {
      type: () => InstrumentKind,
      nullable: true,
      description: 'Only these; all when left out.',
    })
    kind: InstrumentKind | null,
    @Args('period', {
      type: () => String,
      nullable: true,
      description: 'Only of this period, such as 2026-Q4.',
    })
    period: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 200.' })
    first: number,
  ): Promise<RoundSummaryType[]> {
    const query = { kind: kind ?? null, period: period ?? null, first };
    return this.reader.at(actor, asId(placeId, 'placeId'), query);
  }

  @Query(() => [OwnRoundType], {
    description: 'Open rounds in which you have a unit that may answer; what closes first stands first.',
  })
  myRatings(@CurrentActor() actor: Actor): Promise<OwnRoundType[]> {
    return this.reader.mine(actor);
  }

  @Query(() => RoundType, { description: 'One round. Refused: RATING_ROUND_NOT_FOUND.' })
  ratingRound(@CurrentActor() actor: Actor, @RoundId('id') id: string): Promise<RoundType> {
    return this.reader.one(actor, asId(id, 'id'));
  }

  @Subscription(() => RoundLiveType, {
    description:
      'A round, live: first as it is now, or a bare cursor when nothing happened since `after`; then after each act and, at ' +
      'most four times a second, when more have answered. What only you may know comes by `ratingRound`. ' +
      'Refused: RATING_ROUND_NOT_FOUND.',
  })
  ratingRoundLive(
    @CurrentActor() actor: Actor,
    @RoundId() roundId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, asId(roundId, 'roundId'), after);
  }

  @Mutation(() => RoundType, {
    description: `Keep a form that is not complete, to go on later. Refused: ${ANSWERING}.`,
  })
  async saveRating(@CurrentActor() actor: Actor, @Args('input') input: GiveRatingInput): Promise<RoundType> {
    return this.reader.one(actor, await this.acts.run(saveRating, actor, input));
  }

  @Mutation(() => RoundType, {
    description:
      'Answer for a unit, or change what you answered: until closing, one answer for each unit. ' +
      `Refused: ITEMS_MISSING, NOTHING_MARKED, ${ANSWERING}.`,
  })
  async submitRating(
    @CurrentActor() actor: Actor,
    @Args('input') input: GiveRatingInput,
  ): Promise<RoundType> {
    const roundId = await this.acts.run(submitRating, actor, input);
    this.gauge.changed(roundId);
    return this.reader.one(actor, roundId);
  }
}
