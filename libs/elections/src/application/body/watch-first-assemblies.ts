import { deliveredAreas } from '@sifang/estates';
import { dayOf, type CalendarDay, type Clock } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import { ElectionKind } from '../../domain/election/kinds.js';
import { firstAssemblyIsDue, groupDueOn } from '../../domain/election/trigger.js';
import { electionProfile } from '../../domain/law/profiles.js';
import {
  estatesWithoutBody,
  insertFirstAssembly,
  saveTold,
  type FirstAssembly,
} from '../../persistence/body/first-assembly.repository.js';
import { spread } from '../../persistence/news/news.repository.js';

export const FIRST_ASSEMBLIES_TASK = 'first-assemblies';

/**
 * Each midnight: estates without a body of which so much was delivered that owners have to meet, or so long ago as the place counts the years; whose
 * first day of delivery nobody has entered, by the area alone. Street and community are told once.
 */
export async function watchFirstAssemblies(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const found = await database.transaction(tx => assembliesDue(tx, dayOf(now)));
  // One estate after another, so that who follows one of them is told of it alone.
  for (const one of found)
    await database.transaction(async tx => {
      if (!(await insertFirstAssembly(tx, one, now))) return;
      await spread(tx, { about: 'estate', id: one.estateId, seq: '0', step: '' }, now);
      await saveTold(tx, one.estateId, now);
    });
}

async function assembliesDue(tx: Tx, today: CalendarDay): Promise<FirstAssembly[]> {
  const areas = new Map((await deliveredAreas(tx)).map(one => [one.estateId, one]));
  return (await estatesWithoutBody(tx)).flatMap(({ profile: name, ...estate }) => {
    const profile = electionProfile(name ?? 'national');
    const { delivered, whole, firstDeliveredOn } = areas.get(estate.estateId)!;
    const rule = profile.firstTrigger.value;
    if (!firstAssemblyIsDue(rule, delivered, whole, firstDeliveredOn, today)) return [];
    const dueOn = groupDueOn(profile, ElectionKind.FIRST, today);
    return [{ ...estate, since: today, dueOn, delivered, whole }];
  });
}
