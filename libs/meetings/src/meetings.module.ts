import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule } from '@sifang/identity';
import { Database } from '@sifang/platform';
import { MeetingList } from './application/meeting-list.js';
import { MeetingReader } from './application/meeting-reader.js';
import { AgendaResolver } from './graphql/agenda.resolver.js';
import './graphql/enums.js';
import { FloorResolver } from './graphql/floor.resolver.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { MeetingSummaryResolver } from './graphql/meeting-summary.resolver.js';
import { MotionResolver } from './graphql/motion.resolver.js';
import { ScheduleResolver } from './graphql/schedule.resolver.js';
import { meetingConstraints } from './persistence/meetings.schema.js';

@Module({
  imports: [IdentityModule],
  providers: [
    MeetingList,
    MeetingReader,
    ScheduleResolver,
    MeetingSummaryResolver,
    MeetingResolver,
    AgendaResolver,
    FloorResolver,
    MotionResolver,
  ],
})
export class MeetingsModule implements OnModuleInit {
  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    this.database.refuseOn(meetingConstraints);
  }
}
