import { openDatabase } from '@sifang/platform';
import { dayOf, systemClock } from '@sifang/kernel';
import { officeHolders } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { MeetingList } from '../../../libs/meetings/src/application/meeting-list.js';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { PAGE, type Listed } from './list.js';

/** Who asks, and the rows that the answer is made of. */
export async function readList(
  databaseUrl: string,
  personId: string,
): Promise<{ actor: Actor; rows: Listed[] }> {
  const database = await openDatabase(databaseUrl, 2, schemas);
  const holders = await database.transaction(tx =>
    officeHolders(tx, [PLACE.tanchong], dayOf(systemClock.now())),
  );
  const actor = holders.find(holder => holder.personId === personId)!;
  const { first } = PAGE.variables;
  const page = await new MeetingList(database).page(actor, { state: null, before: null, first });
  const rows: Listed[] = [];
  for (const { agendas, ...row } of page) rows.push({ ...row, agenda: await agendas.of(row.id) });
  await database.close();
  return { actor, rows };
}
