import { ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import { aBody, type BodyIds } from './a-body.js';

/** What two do at the same moment, straight in the database. `$1` is the term, `$2` the body, `$3` is 0 or 1: which of the two. */
const member = (more: string, values: string) => `
  INSERT INTO body_member (id, term_id, size, name, side, since, ${more})
  SELECT gen_random_uuid(), $1, 5, '成员' || $3::int || $2::text, 'OWNER', '2025-01-01', ${values}`;
const LAST_WORDS = [
  ['body_once', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body DROP CONSTRAINT', `
    INSERT INTO body (id, estate_id, community_id, town_id, kind, organisation_id, profile)
    SELECT gen_random_uuid(), estate_id, community_id, town_id, 'MANAGEMENT_COMMITTEE', organisation_id, profile FROM body
     WHERE id = $2 AND $1::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_term_serving_once', 'TERM_SERVING', 'DROP INDEX', `
    INSERT INTO body_term (id, body_id, kind, number, size, least_size, elected_on, begins_on, ends_on, ended_on)
    SELECT gen_random_uuid(), b.id, 'MANAGEMENT_COMMITTEE', 50 + $3::int, 5, 5, '2025-01-01', '2025-01-01', '2030-01-01', NULL
      FROM body b WHERE b.estate_id = '${ESTATE.tiandi}' AND $1::uuid IS NOT NULL AND $2::uuid IS NOT NULL`],
  ['body_term_number_once', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body_term DROP CONSTRAINT', `
    INSERT INTO body_term (id, body_id, kind, number, size, least_size, elected_on, begins_on, ends_on, ended_on)
    SELECT gen_random_uuid(), $2, 'COMMITTEE', 70, 5, 5, '2025-01-01', '2025-01-01', '2030-01-01', '2025-02-01'
     WHERE $1::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_event_in_order', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body_event DROP CONSTRAINT', `
    INSERT INTO body_event (body_id, seq, type, payload, at)
    SELECT $2, 900, 'MET', '{}', now() WHERE $1::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_member_seat_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX', member('seat, seated_on, role', `3, '2025-01-01', 'MEMBER'`)],
  ['body_member_rank_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX', member('rank, role', `4, 'MEMBER'`)],
  ['body_member_chair_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX',
    member('seat, seated_on, role', `4 + $3::int, '2025-01-01', 'CHAIR'`)],
  ['body_member_person_once', 'MEMBER_TWICE', 'DROP INDEX',
    member('rank, role, person_id', `8 + $3::int, 'MEMBER', '${PERSON.wuYafang}'`)],
  ['body_filing_of_term_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX', `
    INSERT INTO body_filing (id, term_id, about, change, happened_on, due_on)
    SELECT gen_random_uuid(), t.id, 'TERM', '', '2025-01-01', '2025-01-31' FROM body_term t
     WHERE t.body_id = $2 AND t.id <> $1 AND t.number = 1 AND $3::int IS NOT NULL`],
  ['body_meeting_once', 'MEETING_ENTERED', 'ALTER TABLE body_meeting DROP CONSTRAINT', `
    INSERT INTO body_meeting (id, term_id, held_on, kind, quorate)
    SELECT gen_random_uuid(), $1, '2025-02-03', 'REGULAR', true WHERE $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_seal_use_number_once', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body_seal_use DROP CONSTRAINT', `
    INSERT INTO body_seal_use (id, term_id, number, purpose, copies, asked_by, asked_at)
    SELECT gen_random_uuid(), $1, 9, '合同', 1, '${PERSON.wuYafang}', now() WHERE $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_handover_signature_once', 'SIGNED_ALREADY', 'ALTER TABLE body_handover_signature DROP CONSTRAINT', `
    INSERT INTO body_handover_signature (handover_id, side, person_id, name, at)
    SELECT h.id, 'GIVES', '${PERSON.wuYafang}', '吴雅芳', now() FROM body_handover h
     WHERE h.term_id = $1 AND $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_seal_signature_once', 'SIGNED_ALREADY', 'ALTER TABLE body_seal_signature DROP CONSTRAINT', `
    INSERT INTO body_seal_signature (seal_use_id, member_id, at)
    SELECT s.id, m.id, now() FROM body_seal_use s, body_member m
     WHERE s.term_id = $1 AND s.number = 1 AND m.term_id = $1 AND m.seat = 1 AND $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_removal_open_once', 'REMOVAL_OPEN', 'DROP INDEX', `
    INSERT INTO body_removal (id, term_id, member_id, ground, reason, moved_on)
    SELECT gen_random_uuid(), $1, m.id, 'OTHER', '缺席', '2025-02-01' FROM body_member m
     WHERE m.term_id = $1 AND m.name = '候补' AND $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
] as const; // prettier-ignore

/** Two committees of other estates, of which the second has no term. */
async function aRace(town: Town): Promise<BodyIds> {
  const { jinxingCommittee, tiandiCommittee } = ORGANISATION;
  const personId = PERSON.wuYafang;
  const body = await aBody(town, { estateId: ESTATE.jinxing, organisationId: jinxingCommittee, personId });
  const other = await aBody(town, { estateId: ESTATE.tiandi, organisationId: tiandiCommittee, personId });
  const sql = (text: string, values: unknown[]) => town.database.source.query(text, values);
  await sql(`UPDATE body_term SET ended_on = '2025-03-01' WHERE id = $1`, [other.termId]);
  await sql(
    `INSERT INTO body_member (id, term_id, size, name, side, rank, role, since)
     VALUES (gen_random_uuid(), $1, 5, '候补', 'OWNER', 30, 'MEMBER', '2025-01-01')`,
    [body.termId],
  );
  return body;
}

describe('when two do it to one committee at the same moment', () => {
  let town: Town;
  let body: BodyIds;
  beforeAll(async () => {
    town = await openTown();
    body = await aRace(town);
  });
  afterAll(() => town.close());

  const racing = (sql: string) =>
    twoAtOnce(town.database, (tx, who) => tx.query(sql, [body.termId, body.bodyId, who]));

  it.each(LAST_WORDS)('%s lets one of them through', async (_constraint, code, _dropping, sql) => {
    const [first, second] = await racing(sql);
    expect(first!.status).toBe('fulfilled');
    expect((second as PromiseRejectedResult).reason).toEqual(
      expect.objectContaining({ name: 'Refusal', code }),
    );
  });

  /** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
  describe('without the constraints', () => {
    beforeAll(async () => {
      for (const [constraint, , dropping] of LAST_WORDS)
        await town.database.source.query(`${dropping} ${constraint}`);
    });

    it.each(LAST_WORDS)('both get past the missing %s', async (_constraint, _code, _dropping, sql) => {
      expect((await racing(sql)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    });
  });
});
