import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { CONFIG, Database, Papers, TaskList, WaysOut, type Config } from '@sifang/platform';
import { ANSWER_PAPERS } from './application/answering.js';
import { CLOSE_ROUND_TASK, closeByClock } from './application/close-round.js';
import { Gauge } from './application/gauge.js';
import { OBJECTION_PAPERS } from './application/object-to-score.js';
import { ASK_RATER_TASK, ASK_RATERS_TASK, askRater, askRaters } from './application/reminding.js';
import { RoundReader } from './application/round-reader.js';
import { seeAnswerPaper, seeObjectionPaper } from './application/see-papers.js';
import { RatingWorkbooks } from './application/rating-workbooks.js';
import { ServiceRatingsReader } from './application/service-ratings-reader.js';
import { StandingsReader } from './application/standings-reader.js';
import './graphql/enums.js';
import { RoundDeskResolver } from './graphql/round-desk.resolver.js';
import { RoundResolver } from './graphql/round.resolver.js';
import { ServiceRatingResolver } from './graphql/service-rating.resolver.js';
import { StandingsResolver } from './graphql/standings.resolver.js';
import { ratingConstraints } from './persistence/ratings.schema.js';

@Module({
  providers: [
    ...[RoundReader, StandingsReader, ServiceRatingsReader, RatingWorkbooks, Gauge],
    ...[RoundResolver, RoundDeskResolver, StandingsResolver, ServiceRatingResolver],
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
    papers.ownedAs(ANSWER_PAPERS, seeAnswerPaper);
    papers.ownedAs(OBJECTION_PAPERS, seeObjectionPaper);
    tasks.register(CLOSE_ROUND_TASK, ({ id }) => closeByClock(database, clock, id!));
    tasks.register(ASK_RATERS_TASK, payload => askRaters(database, clock, payload as never));
    tasks.register(ASK_RATER_TASK, payload => askRater({ database, clock, ways, config }, payload as never));
  }
}
