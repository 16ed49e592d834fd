import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { Database, Papers, TaskList, WaysOut } from '@sifang/platform';
import { RECORD_PAPERS } from './application/change-resolution.js';
import { DEADLINE_TASK } from './application/deadline-job.js';
import { noteDeadline } from './application/note-deadline.js';
import { NumbersReader } from './application/numbers-reader.js';
import { OverviewReader } from './application/overview-reader.js';
import { ResolutionFollower } from './application/resolution-follower.js';
import { ResolutionReader } from './application/resolution-reader.js';
import { seePaperOfResolution } from './application/see-paper.js';
import { REMINDER_TASK, sendReminder } from './application/send-reminder.js';
import { WATCH_TASK, watchResolutions } from './application/watch-resolutions.js';
import { CourseResolver } from './graphql/course.resolver.js';
import { FollowingResolver } from './graphql/following.resolver.js';
import { OverviewResolver } from './graphql/overview.resolver.js';
import { ResolutionResolver } from './graphql/resolution.resolver.js';
import { resolutionConstraints } from './persistence/resolutions.schema.js';

@Module({
  providers: [
    ...[ResolutionReader, ResolutionFollower, NumbersReader, OverviewReader],
    ...[ResolutionResolver, CourseResolver, FollowingResolver, OverviewResolver],
  ],
})
export class ResolutionsModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly papers: Papers,
    private readonly ways: WaysOut,
  ) {}

  onModuleInit(): void {
    const { database, clock, tasks, ways } = this;
    database.refuseOn(resolutionConstraints);
    this.papers.ownedAs(RECORD_PAPERS, seePaperOfResolution);
    tasks.register(DEADLINE_TASK, ({ id }) => noteDeadline(database, clock, id!));
    tasks.register(REMINDER_TASK, payload => sendReminder(database, ways, payload as never));
    tasks.everyMidnight(WATCH_TASK, () => watchResolutions(database, clock));
  }
}
