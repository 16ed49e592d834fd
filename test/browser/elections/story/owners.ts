import type { CalendarDay } from '@sifang/kernel';
import { beginSession } from '../../../../libs/identity/src/application/session.js';
import type { Town } from '../../../e2e/town/open-town.js';
import { Visitor } from '../../../e2e/town/visitor.js';

export interface Account {
  readonly personId: string;
  readonly name: string;
  /** Their first unit, as people say it: 3-1-502. */
  readonly room: string;
}

/**
 * Accounts for so many of those who stand first on a unit, in the order of their rooms, as if each had claimed what is theirs and been
 * named to vote for it: one by one that would take the time of the whole story.
 */
export async function ownersWithAccounts(
  { database }: Town,
  estateId: string,
  many: number,
  since: CalendarDay,
): Promise<Account[]> {
  return database.source.query(
    `WITH first AS MATERIALIZED (
       SELECT o.id AS owner_id, o.name, o.id_suffix, u.id AS unit_id, u.short_name, u.ownership
         FROM unit_owner o JOIN unit u ON u.id = o.unit_id
        WHERE u.estate_id = $1 AND o.until IS NULL AND o.position = 1 AND u.status = 'REGISTERED' AND u.use <> 'PARKING'),
     owner AS MATERIALIZED (
       SELECT gen_random_uuid() AS id, name, id_suffix, min(short_name COLLATE room_order) AS room
         FROM first GROUP BY name, id_suffix ORDER BY room LIMIT $2),
     account AS (INSERT INTO person (id, name) SELECT id, name FROM owner),
     office AS (INSERT INTO appointment (id, person_id, office, title, place_id, since)
       SELECT gen_random_uuid(), id, 'OWNER', '业主', $1, $3 FROM owner),
     link AS (UPDATE unit_owner o SET person_id = owner.id FROM first JOIN owner USING (name, id_suffix) WHERE o.id = first.owner_id),
     named AS (INSERT INTO unit_voter (id, unit_id, unit_owner_id, named_by, paper, since)
       SELECT gen_random_uuid(), unit_id, owner_id, 'PAPER', '共有人书面推选', $3
         FROM first JOIN owner USING (name, id_suffix) WHERE ownership <> 'SOLE')
     SELECT id AS "personId", name, room FROM owner ORDER BY room COLLATE room_order`,
    [estateId, many, since],
  );
}

/** Signed in before; codes by telephone are other tests'. @returns whom, in this order */
export async function signedIn(
  { database, url }: Town,
  personIds: readonly string[],
  now: Date,
): Promise<Visitor[]> {
  const tokens: string[] = [];
  await database.transaction(async tx => {
    for (const personId of personIds) tokens.push(await beginSession(tx, personId, 'story', now));
  });
  return tokens.map(token => new Visitor(url, `sifang_session=${token}`));
}
