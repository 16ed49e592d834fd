import { Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { Database, TaskList } from '@sifang/platform';
import { DEADLINE_TASK, noteDeadline } from './application/note-deadline.js';
import { ResolutionReader } from './application/resolution-reader.js';
import { ResolutionResolver } from './graphql/resolution.resolver.js';
import { resolutionConstraints } from './persistence/resolutions.schema.js';

@Module({ providers: [ResolutionReader, ResolutionResolver] })
export class ResolutionsModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(resolutionConstraints);
    this.tasks.register(DEADLINE_TASK, ({ id }) => noteDeadline(this.database, this.clock, id!));
  }
}
