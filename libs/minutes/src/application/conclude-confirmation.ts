import type { Clock } from '@sifang/kernel';
import { addJob, type Database, type Tx } from '@sifang/platform';
import { conclude } from '../domain/answer.js';
import type { Version } from '../domain/minutes.js';
import { answersOn, lockMinutes, newestVersion, saveVersions } from '../persistence/minutes.repository.js';

export const CONFIRMATION_TASK = 'minutes-confirmation';

/** The worker will look at the version when the time to answer is over. */
export async function setDeadline(tx: Tx, { minutesId, number, confirmBy }: Version): Promise<void> {
  const payload = { id: minutesId, version: String(number) };
  const key = `${CONFIRMATION_TASK} ${minutesId} ${number}`;
  await addJob(tx, { task: CONFIRMATION_TASK, payload, runAt: confirmBy!, key });
}

/** What the worker does then: nothing, if all had answered or the version was taken back. Who was silent stays silent. */
export async function concludeConfirmation(
  database: Database,
  clock: Clock,
  { id, version: number }: Readonly<Record<string, string>>,
): Promise<void> {
  await database.transaction(async tx => {
    const minutes = await lockMinutes(tx, id!);
    const version = await newestVersion(tx, id!);
    if (String(version.number) !== number) return;
    const now = clock.now();
    // Jobs go by the database's clock. One that is done before the time by ours would never come back.
    if (version.confirmBy && now < version.confirmBy)
      throw new Error('The time is not over yet; try again later.');
    const confirmed = conclude(version, minutes, await answersOn(tx, version), now);
    if (confirmed) await saveVersions(tx, [confirmed]);
  });
}
