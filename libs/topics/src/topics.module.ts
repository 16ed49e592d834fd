import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { MeetingsModule } from '@sifang/meetings';
import { Database, Papers, TaskList } from '@sifang/platform';
import { AFTER_MEETING_TASK, afterMeeting } from './application/after-meeting.js';
import { TOPIC_PAPERS } from './application/file-topic.js';
import { PoolReader } from './application/pool-reader.js';
import { seeTopicPaper } from './application/see-topic-paper.js';
import { TopicNumbersReader } from './application/topic-numbers-reader.js';
import { TopicReader } from './application/topic-reader.js';
import './graphql/enums.js';
import { TopicDeskResolver } from './graphql/topic-desk.resolver.js';
import { TopicNumbersResolver } from './graphql/topic-numbers.resolver.js';
import { TopicResolver } from './graphql/topic.resolver.js';
import { topicConstraints } from './persistence/topics.schema.js';

@Module({
  imports: [MeetingsModule],
  providers: [
    ...[TopicReader, PoolReader, TopicNumbersReader],
    ...[TopicResolver, TopicDeskResolver, TopicNumbersResolver],
  ],
})
export class TopicsModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly papers: Papers,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(topicConstraints);
    this.tasks.register(AFTER_MEETING_TASK, ({ id }) => afterMeeting(this.database, this.clock, id!));
    this.papers.ownedAs(TOPIC_PAPERS, seeTopicPaper);
  }
}
