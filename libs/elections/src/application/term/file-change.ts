import type { CalendarDay } from '@sifang/kernel';
import { newId, type Tx } from '@sifang/platform';
import { lastDayAfter } from '../../domain/election/last-day.js';
import type { ElectionProfile } from '../../domain/law/election-profile.js';
import { insertFiling } from '../../persistence/term/filing.repository.js';

export interface Change {
  readonly termId: string;
  readonly profile: ElectionProfile;
  readonly happenedOn: CalendarDay;
  /** In the words of the form. */
  readonly change: string;
}

/** A change is to be filed again, in so many days (北京 Art 50). */
export async function fileChange(
  tx: Tx,
  now: Date,
  { termId, profile, happenedOn, change }: Change,
): Promise<void> {
  const dueOn = lastDayAfter(happenedOn, profile.changeFilingDays.value);
  await insertFiling(tx, termId, { id: newId(now), about: 'CHANGE', change, happenedOn, dueOn });
}
