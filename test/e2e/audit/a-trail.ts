import { randomUUID } from 'node:crypto';
import { audit, type Database } from '@sifang/platform';

/** Entries such as acts write, each in a transaction of its own. */
export async function actsRecorded(database: Database, number: number): Promise<void> {
  for (let each = 1; each <= number; each++)
    await database.transaction(tx => audit.append(tx, anEntry(each)));
}

export function anEntry(number: number) {
  return {
    at: new Date('2026-11-22T02:00:00.123Z'),
    actor: {
      personId: randomUUID(),
      name: '张文静',
      under: { id: randomUUID(), office: 'COMMUNITY_SECRETARY' },
    },
    act: 'OWNER_REVEALED',
    subject: { kind: 'unit_owner', id: randomUUID() },
    details: { number, reason: '核对产权' },
  };
}

/** As somebody who may do everything in the database, and switches off what stands in the way. */
export async function pastTheTriggers(
  database: Database,
  sql: string,
  values: unknown[] = [],
): Promise<void> {
  await database.transaction(async tx => {
    await tx.query(`SET LOCAL session_replication_role = replica`);
    await tx.query(sql, values);
  });
}
