import type { Clock } from '@sifang/kernel';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { TaskList } from '../jobs/task-list.js';
import type { Seals } from '../sealing/seals.js';
import { linkAudit } from './link-audit.js';
import { verifyAudit } from './verify-audit.js';

interface Watch {
  readonly database: Database;
  readonly seals: Seals;
  readonly log: Logger;
  readonly clock: Clock;
  readonly tasks: TaskList;
}

/**
 * What the worker does for the audit trail: links every minute, verifies every night. The marks go to the log, which
 * is kept elsewhere: they show when the end of the chain was cut off.
 */
export function watchAudit({ database, seals, log, clock, tasks }: Watch): void {
  tasks.everyMinute('link-audit', async () => {
    const mark = await linkAudit(database, seals, clock.now());
    if (mark) log.info({ mark }, 'audit trail linked');
  });
  tasks.everyNight('verify-audit', async () => {
    const { firstBreak, mark } = await verifyAudit(database, seals);
    if (firstBreak) log.error({ firstBreak }, 'the audit trail is broken');
    else log.info({ mark }, 'audit trail verified');
  });
}
