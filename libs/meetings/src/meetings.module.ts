import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule } from '@sifang/identity';
import { Clock } from '@sifang/kernel';
import { Database, TaskList } from '@sifang/platform';
import { AttendanceDesk } from './application/attendance/attendance-desk.js';
import { Kiosk } from './application/attendance/kiosk.js';
import { MeetingRoom } from './application/attendance/meeting-room.js';
import { ScreenDoor } from './application/attendance/screen-door.js';
import { SignInSheet } from './application/attendance/sheet/sign-in-sheet.js';
import { FOLLOW_MEMBERS_TASK, followMembers } from './application/follow-members.js';
import { MeetingCalendar } from './application/calendar/meeting-calendar.js';
import { MeetingList } from './application/meeting-list.js';
import { MeetingReader } from './application/meeting-reader.js';
import { UnfinishedItems } from './application/unfinished-items.js';
import { AgendaResolver } from './graphql/agenda.resolver.js';
import { DeskResolver } from './graphql/attendance/desk.resolver.js';
import { DoorResolver } from './graphql/attendance/door.resolver.js';
import './graphql/attendance/enums.js';
import { PresenceResolver } from './graphql/attendance/presence.resolver.js';
import { CalendarResolver } from './graphql/calendar/calendar.resolver.js';
import { SeriesResolver } from './graphql/calendar/series.resolver.js';
import { KindsResolver } from './graphql/kinds/kinds.resolver.js';
import './graphql/enums.js';
import './graphql/kinds/kind-enums.js';
import { FloorResolver } from './graphql/floor.resolver.js';
import { MeetingResolver } from './graphql/meeting.resolver.js';
import { MeetingSummaryResolver } from './graphql/meeting-summary.resolver.js';
import { MotionResolver } from './graphql/motion.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';
import { ScheduleResolver } from './graphql/schedule.resolver.js';
import { NoticeModule } from './notice.module.js';
import { meetingConstraints } from './persistence/meetings.schema.js';

@Module({
  imports: [IdentityModule, NoticeModule],
  providers: [
    MeetingCalendar,
    CalendarResolver,
    SeriesResolver,
    KindsResolver,
    MeetingList,
    MeetingReader,
    AttendanceDesk,
    ScreenDoor,
    Kiosk,
    MeetingRoom,
    SignInSheet,
    DeskResolver,
    DoorResolver,
    PresenceResolver,
    ScheduleResolver,
    MeetingSummaryResolver,
    MeetingResolver,
    AgendaResolver,
    FloorResolver,
    MotionResolver,
    SessionResolver,
    UnfinishedItems,
  ],
  exports: [NoticeModule, SignInSheet, MeetingList],
})
export class MeetingsModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(meetingConstraints);
    this.tasks.register(FOLLOW_MEMBERS_TASK, body => followMembers(this.database, this.clock, body as never));
  }
}
