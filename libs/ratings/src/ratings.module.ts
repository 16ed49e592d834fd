import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { CONFIG, Database, Papers, TaskList, WaysOut, type Config } from '@sifang/platform';
import { onResolutionSettled } from '@sifang/resolutions';
import { ANSWER_PAPERS } from './application/answering.js';
import {
  ASK_RAISER_TASK,
  ASK_RAISERS_TASK,
  askRaiser,
  askRaisers,
  askWhenSettled,
} from './application/asking-raisers.js';
import { CLOSE_ROUND_TASK, closeByClock } from './application/close-round.js';
import { SPENDING_PAPERS } from './application/disclose-spending.js';
import { Gauge } from './application/gauge.js';
import { OBJECTION_PAPERS } from './application/object-to-score.js';
import { ASK_RATER_TASK, ASK_RATERS_TASK, askRater, askRaters } from './application/reminding.js';
import { RoundReader } from './application/round-reader.js';
import { seeAnswerPaper, seeObjectionPaper } from './application/see-papers.js';
import { RatingWorkbooks } from './application/rating-workbooks.js';
import { ServiceRatingsReader } from './application/service-ratings-reader.js';
import { seeSpendingPaper, SpendingReader } from './application/spending-reader.js';
import { StandingsReader } from './application/standings-reader.js';
import './graphql/enums.js';
import { RoundDeskResolver } from './graphql/round-desk.resolver.js';
import { RoundResolver } from './graphql/round.resolver.js';
import { ServiceRatingResolver } from './graphql/service-rating.resolver.js';
import { SpendingResolver } from './graphql/spending.resolver.js';
import { StandingsResolver } from './graphql/standings.resolver.js';
import { ratingConstraints } from './persistence/ratings.schema.js';

@Module({
  providers: [
    ...[RoundReader, StandingsReader, ServiceRatingsReader, SpendingReader, RatingWorkbooks, Gauge],
    ...[RoundResolver, RoundDeskResolver, StandingsResolver, ServiceRatingResolver, SpendingResolver],
  ],
  exports: [RatingWorkbooks],
})
export class RatingsModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly papers: Papers,
    private readonly ways: WaysOut,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { database, clock, tasks, ways, papers, config } = this;
    database.refuseOn(ratingConstraints);
    papers.ownedUnsigned(ANSWER_PAPERS, seeAnswerPaper);
    papers.ownedAs(OBJECTION_PAPERS, seeObjectionPaper);
    papers.ownedAs(SPENDING_PAPERS, seeSpendingPaper);
    tasks.register(CLOSE_ROUND_TASK, ({ id }) => closeByClock(database, clock, id!));
    tasks.register(ASK_RATERS_TASK, payload => askRaters(database, clock, payload as never));
    onResolutionSettled('ratings', askWhenSettled);
    tasks.register(ASK_RAISERS_TASK, payload => askRaisers(database, clock, payload as never));
    tasks.register(ASK_RAISER_TASK, payload =>
      askRaiser({ database, clock, ways, config }, payload as never),
    );
    tasks.register(ASK_RATER_TASK, payload => askRater({ database, clock, ways, config }, payload as never));
  }
}
