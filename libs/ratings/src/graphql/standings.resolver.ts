import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { saveInstrument } from '../application/save-instrument.js';
import { shownInstrument } from '../application/shown-instrument.js';
import { StandingsReader } from '../application/standings-reader.js';
import { InstrumentKind } from '../domain/instrument.js';
import { SaveRatingInstrumentInput } from './instrument.inputs.js';
import { RatingInstrumentType } from './instrument.type.js';
import { RoundSummaryType } from './round-summary.type.js';
import { RatingRankingType, RatingStandingType } from './standings.type.js';

const Kind = () => Args('kind', { type: () => InstrumentKind, description: 'What was rated.' });
const EstateId = () => Args('estateId', { type: () => ID, description: 'The estate.' });

/** Over estates, firms and time. */
@Resolver()
export class StandingsResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: StandingsReader,
  ) {}

  @Query(() => RatingRankingType, {
    description:
      'Published results of a period, and of the shorter ones within it, below a community or town of your desk. ' +
      'Refused: PLACE_NOT_FOUND.',
  })
  ratingRanking(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'A community or a town.' }) placeId: string,
    @Kind() kind: InstrumentKind,
    @Args('period', { description: 'Such as 2026-Q4, 2026-H2, 2026-12 or 2026.' }) period: string,
  ): Promise<RatingRankingType> {
    return this.reader.ranking(actor, asId(placeId, 'placeId'), kind, period);
  }

  @Query(() => [RoundSummaryType], {
    description:
      'Published results about one organisation at an estate, the oldest first; each is compared with those of the same ' +
      '`instrumentCode`. Refused: ESTATE_NOT_FOUND.',
  })
  ratingTrend(
    @CurrentActor() actor: Actor,
    @EstateId() estateId: string,
    @Args('subjectId', { type: () => ID, description: 'The organisation.' }) subjectId: string,
    @Kind() kind: InstrumentKind,
  ): Promise<RoundSummaryType[]> {
    return this.reader.trend(actor, asId(estateId, 'estateId'), asId(subjectId, 'subjectId'), kind);
  }

  @Query(() => [RatingStandingType], {
    description:
      'The newest published result of each instrument about each organisation at each estate that an office of yours reaches.',
  })
  ratingStandings(
    @CurrentActor() actor: Actor,
    @Args('placeId', {
      type: () => ID,
      nullable: true,
      description: 'There and below; left out: everywhere.',
    })
    placeId: string | null,
    @Args('subjectId', { type: () => ID, nullable: true, description: 'About it alone.' })
    subjectId: string | null,
  ): Promise<RatingStandingType[]> {
    return this.reader.standings(actor, {
      placeId: placeId ? asId(placeId, 'placeId') : null,
      subjectId: subjectId ? asId(subjectId, 'subjectId') : null,
    });
  }

  @Query(() => [RatingInstrumentType], {
    description: 'What can be asked at an estate, in its newest version. Refused: ESTATE_NOT_FOUND.',
  })
  ratingInstruments(
    @CurrentActor() actor: Actor,
    @EstateId() estateId: string,
  ): Promise<RatingInstrumentType[]> {
    return this.reader.instruments(actor, asId(estateId, 'estateId'));
  }

  @Mutation(() => RatingInstrumentType, {
    description:
      "The town's property office puts its own instrument beside the house's. Refused: PLACE_NOT_FOUND, INSTRUMENT_UNFIT.",
  })
  async saveRatingInstrument(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveRatingInstrumentInput,
  ): Promise<RatingInstrumentType> {
    return shownInstrument(await this.acts.run(saveInstrument, actor, input));
  }
}
