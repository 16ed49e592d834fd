import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type PlatformOptions } from '@sifang/platform';
import { contexts } from '../../foundation/src/contexts.js';

/** The contexts without doors: their tasks, run at their time. */
@Module({})
export class WorkerModule {
  static forRoot(platform: PlatformOptions): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.forRoot(platform), ...contexts] };
  }
}
