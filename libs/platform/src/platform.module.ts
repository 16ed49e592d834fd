import { Module, type DynamicModule } from '@nestjs/common';
import { Clock, systemClock } from '@sifang/kernel';
import type { Logger } from 'pino';
import { Acts } from './acts.js';
import { watchAudit } from './audit/watch-audit.js';
import type { Config } from './config.js';
import { Database } from './database/database.js';
import { TaskList } from './jobs/task-list.js';
import { ChangeFeed } from './live/change-feed.js';
import { LiveHub } from './live/live-hub.js';
import { pruneOutbox } from './outbox/prune-outbox.js';
import { Papers } from './papers/papers.js';
import { sweepPapers } from './papers/sweep-papers.js';
import { Seals } from './sealing/seals.js';
import { WaysOut } from './senders/ways-out.js';

export const CONFIG = Symbol('config');
export const LOG = Symbol('log');

export interface PlatformOptions {
  readonly config: Config;
  readonly database: Database;
  readonly feed: ChangeFeed;
  readonly seals: Seals;
  readonly log: Logger;
  readonly clock?: Clock;
}

/** What every context stands on, made outside of Nest because migrations and the demo need it earlier. */
@Module({})
export class PlatformModule {
  static forRoot({
    config,
    database,
    feed,
    seals,
    log,
    clock = systemClock,
  }: PlatformOptions): DynamicModule {
    const tasks = new TaskList();
    tasks.everyNight('prune-outbox', () => pruneOutbox(database));
    tasks.everyNight('sweep-papers', () => sweepPapers(database, config, clock));
    watchAudit({ database, seals, log, clock, tasks });
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOG, useValue: log },
      { provide: Clock, useValue: clock },
      { provide: Database, useValue: database },
      { provide: ChangeFeed, useValue: feed },
      { provide: Seals, useValue: seals },
      { provide: WaysOut, useValue: WaysOut.of(config, log) },
      { provide: TaskList, useValue: tasks },
      { provide: LiveHub, useValue: new LiveHub(feed, log) },
      Acts,
      {
        provide: Papers,
        inject: [Acts],
        useFactory: (acts: Acts) => new Papers({ config, database, clock, seals, acts }),
      },
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
