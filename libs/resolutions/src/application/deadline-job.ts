import { endOfDay, type CalendarDay } from '@sifang/kernel';
import { addJob, type Tx } from '@sifang/platform';

export const DEADLINE_TASK = 'resolution-deadline';

/** The worker will look at the resolution when its term ends. */
export async function setDeadline(tx: Tx, id: string, dueOn: CalendarDay): Promise<void> {
  const key = `${DEADLINE_TASK} ${id}`;
  await addJob(tx, { task: DEADLINE_TASK, payload: { id }, runAt: endOfDay(dueOn), key });
}
