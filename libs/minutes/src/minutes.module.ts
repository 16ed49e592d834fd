import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { Database, TaskList } from '@sifang/platform';
import { concludeConfirmation, CONFIRMATION_TASK } from './application/conclude-confirmation.js';
import { MinutesDesk } from './application/minutes-desk.js';
import { MinutesPapers } from './application/minutes-papers.js';
import { MinutesReader } from './application/minutes-reader.js';
import { RecordReader } from './application/record-reader.js';
import './graphql/enums.js';
import { MinutesResolver } from './graphql/minutes.resolver.js';
import { ReadingResolver } from './graphql/reading.resolver.js';
import { minutesConstraints } from './persistence/minutes.schema.js';

@Module({
  providers: [MinutesDesk, MinutesReader, RecordReader, MinutesPapers, MinutesResolver, ReadingResolver],
})
export class MinutesModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(minutesConstraints);
    this.tasks.register(CONFIRMATION_TASK, payload =>
      concludeConfirmation(this.database, this.clock, payload),
    );
  }
}
