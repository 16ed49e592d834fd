import type { Tx } from '@sifang/platform';
import type { GroupMember } from '../../domain/group/group.js';

/**
 * Who is to sit in the group as an owner, and is none by the register: neither by that name nor, where an account is named, by that account. A
 * register without any owner says nothing about anybody: then the group draws up the roll first. [D]
 * @returns places among `members`, from 0
 */
export async function notOwning(
  tx: Tx,
  estateId: string,
  members: readonly GroupMember[],
): Promise<readonly number[]> {
  const rows = await tx.query<{ at: number }[]>(
    `WITH owner AS MATERIALIZED (
       SELECT o.name, o.person_id FROM unit_owner o JOIN unit u ON u.id = o.unit_id WHERE u.estate_id = $1 AND o.until IS NULL)
     SELECT (m.no - 1)::integer AS at
       FROM unnest($2::text[], $3::uuid[], $4::text[]) WITH ORDINALITY AS m (name, person_id, side, no)
      WHERE m.side = 'OWNER' AND EXISTS (SELECT FROM owner)
        AND NOT EXISTS (SELECT FROM owner o WHERE o.name = m.name AND (m.person_id IS NULL OR o.person_id = m.person_id))
      ORDER BY m.no`,
    [
      estateId,
      members.map(({ name }) => name),
      members.map(({ personId }) => personId),
      members.map(({ side }) => side),
    ],
  );
  return rows.map(({ at }) => at);
}

export interface SoldInGroup {
  readonly electionId: string;
  readonly no: number;
  readonly name: string;
}

/**
 * Owners in groups of elections that run whom the register knew as such, and does no longer, in the estates of these units. Whom it never knew has
 * not sold, nor has somebody whose name was written down wrongly.
 */
export function soldInGroups(tx: Tx, unitIds: readonly string[]): Promise<SoldInGroup[]> {
  return tx.query(
    `SELECT g.election_id AS "electionId", g.no, g.name
       FROM election e JOIN election_group_member g ON g.election_id = e.id AND g.side = 'OWNER'
      WHERE e.state IN ('GROUP_FORMED', 'PREPARING', 'NOMINATING', 'LIST_POSTED', 'VOTING', 'COUNTED')
        AND e.estate_id IN (SELECT estate_id FROM unit WHERE id = ANY ($1))
        AND NOT ${owns('o.until IS NULL')}
        AND ${owns(`o.until IS NOT NULL AND NOT EXISTS (
              SELECT FROM unit_owner n WHERE n.unit_id = o.unit_id AND n.until IS NULL AND n.reason = 'CORRECTION')`)}
      ORDER BY g.election_id, g.no`,
    [unitIds],
  );
}

/** By account where both sides have one, else by name. */
const owns = (which: string): string =>
  `EXISTS (SELECT FROM unit_owner o JOIN unit u ON u.id = o.unit_id AND u.estate_id = e.estate_id
            WHERE ${which} AND CASE WHEN g.person_id IS NULL OR o.person_id IS NULL THEN o.name = g.name ELSE o.person_id = g.person_id END)`;
