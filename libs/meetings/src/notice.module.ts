import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule } from '@sifang/identity';
import { Clock } from '@sifang/kernel';
import { CONFIG, Database, TaskList, WaysOut, type Config } from '@sifang/platform';
import { Calendars } from './application/notice/calendars.js';
import { deliverNotice } from './application/notice/deliver-notice.js';
import { MyNoticesLive } from './application/notice/my-notices-live.js';
import { NoticeReader } from './application/notice/notice-reader.js';
import { SEND_OUT_TASK } from './application/notice/send-out.js';
import { DELIVER_TASK, queueNotice } from './application/notice/send-notices.js';
import { tellChanges } from './application/notice/tell-changes.js';
import { CalendarResolver } from './graphql/notice/calendar.resolver.js';
import './graphql/notice/enums.js';
import { NoticeResolver } from './graphql/notice/notice.resolver.js';
import { RENEW_TASK } from './persistence/notice/invited.js';

@Module({
  imports: [IdentityModule],
  providers: [Calendars, MyNoticesLive, NoticeReader, CalendarResolver, NoticeResolver],
  exports: [Calendars],
})
export class NoticeModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly ways: WaysOut,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { database, clock, ways, config } = this;
    this.tasks.register(SEND_OUT_TASK, ({ meetingId, version }) =>
      queueNotice(database, clock, ways, { meetingId: meetingId!, version: Number(version) }),
    );
    this.tasks.register(RENEW_TASK, ({ meetingId, by }) =>
      tellChanges(database, clock, { meetingId: meetingId!, by: by! }),
    );
    this.tasks.register(DELIVER_TASK, ({ id }) => deliverNotice({ database, clock, ways, config }, id!));
  }
}
