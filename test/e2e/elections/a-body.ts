import { randomUUID } from 'node:crypto';
import type { Town } from '../town/open-town.js';

export interface BodyIds {
  readonly bodyId: string;
  readonly memberId: string;
  readonly filingId: string;
  readonly handoverId: string;
  readonly removalId: string;
  readonly sealUseId: string;
  readonly termId: string;
}

/** A committee straight in the database, with one of everything that waits for somebody: nothing of it has been done. */
export async function aBody(
  town: Town,
  at: { readonly estateId: string; readonly organisationId: string; readonly personId: string },
): Promise<BodyIds> {
  const [bodyId, memberId, filingId] = [randomUUID(), randomUUID(), randomUUID()];
  const [handoverId, removalId, sealUseId] = [randomUUID(), randomUUID(), randomUUID()];
  const [before, termId] = [randomUUID(), randomUUID()];
  const { estateId, organisationId, personId } = at;
  const sql = (text: string, values: unknown[]) => town.database.source.query(text, values);
  await sql(
    `INSERT INTO body (id, estate_id, community_id, town_id, kind, organisation_id, profile)
     SELECT $1, e.id, c.id, c.parent_id, 'COMMITTEE', $3, 'beijing'
       FROM place e JOIN place c ON c.id = e.parent_id WHERE e.id = $2`,
    [bodyId, estateId, organisationId],
  );
  await sql(
    `INSERT INTO body_term (id, body_id, kind, number, size, least_size, elected_on, begins_on, ends_on, ended_on)
     VALUES ($1, $3, 'COMMITTEE', 1, 5, 5, '2020-01-01', '2020-01-01', '2024-12-31', '2024-12-31'),
            ($2, $3, 'COMMITTEE', 2, 5, 5, '2025-01-01', '2025-01-01', '2099-12-31', NULL)`,
    [before, termId, bodyId],
  );
  await sql(
    `INSERT INTO body_member (id, term_id, size, name, side, seat, role, since, seated_on)
     VALUES ($1, $2, 5, '顾念慈', 'OWNER', 1, 'MEMBER', '2025-01-01', '2025-01-01')`,
    [memberId, termId],
  );
  await sql(
    `INSERT INTO body_filing (id, term_id, about, change, happened_on, due_on)
     VALUES ($1, $2, 'TERM', '', '2025-01-01', '2025-01-31')`,
    [filingId, termId],
  );
  await sql(
    `INSERT INTO body_handover (id, term_id, from_term_id, due_on) VALUES ($1, $2, $3, '2025-01-11')`,
    [...[handoverId, termId, before]],
  );
  await sql(
    `INSERT INTO body_removal (id, term_id, member_id, ground, reason, moved_on)
     VALUES ($1, $2, $3, 'OTHER', '长期缺席', '2025-02-01')`,
    [removalId, termId, memberId],
  );
  await sql(
    `INSERT INTO body_seal_use (id, term_id, number, purpose, copies, asked_by, asked_at)
     VALUES ($1, $2, 1, '合同', 1, $3, '2025-02-01')`,
    [sealUseId, termId, personId],
  );
  return { bodyId, memberId, filingId, handoverId, removalId, sealUseId, termId };
}
