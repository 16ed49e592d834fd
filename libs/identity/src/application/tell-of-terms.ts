import { dayOf, type Clock } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { peopleWhoseTermsTurned } from '../persistence/appointment.repository.js';
import { rightsChanged } from '../persistence/rights-changed.js';

export const TERMS_TASK = 'terms-of-offices';

const WEEK_MS = 7 * 86_400_000;

/**
 * An office that begins or ends with a day changes what its holder may do, and no act tells of it. Looks back a week,
 * because a worker may have been away; to be told twice does no harm.
 */
export async function tellOfTerms(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const weekAgo = dayOf(new Date(now.getTime() - WEEK_MS));
  const people = await peopleWhoseTermsTurned(database.source.manager, weekAgo, dayOf(now));
  for (const personId of people) await database.transaction(tx => rightsChanged(tx, personId));
}
