import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import { manyAnswer, opened } from './a-round.js';

/**
 * What two people do at the same moment, straight in the database: past the domain, and past the lock that would have
 * let one after the other. `$1` is a round, `$2` is 0 or 1: which of the two.
 */
const LAST_WORDS = [
  [
    'rating_round_once_a_period',
    'ROUND_EXISTS',
    'DROP INDEX',
    `INSERT INTO rating_round (id, seq, estate_id, community_id, town_id, subject_id, kind, instrument, settings, period,
                               state, opened_by, opened_at, closes_at)
     SELECT gen_random_uuid(), $2::int, estate_id, community_id, town_id, subject_id, kind, instrument, settings, '2031',
            'OPEN', opened_by, opened_at, closes_at FROM rating_round WHERE id = $1`,
  ],
  [
    'rating_instrument_version_once',
    'ROUND_CHANGED_MEANWHILE',
    'ALTER TABLE rating_instrument DROP CONSTRAINT',
    `INSERT INTO rating_instrument (town_id, code, version, body, made_by, made_at)
     SELECT town_id, 'own', 7, '{}', opened_by, now() FROM rating_round WHERE id = $1 AND $2::int IN (0, 1)`,
  ],
  [
    'rating_answer_once',
    'UNIT_ANSWERED',
    'ALTER TABLE rating_answer DROP CONSTRAINT',
    `INSERT INTO rating_answer (id, round_id, unit_id, person_id, marks, submitted_at, changed_at)
     SELECT gen_random_uuid(), $1, min(unit_id::text)::uuid, '${PERSON.wuYafang}', '{1}', now(), now()
       FROM rating_roll WHERE round_id = $1 AND $2::int IN (0, 1)
        AND unit_id NOT IN (SELECT unit_id FROM rating_answer WHERE round_id = $1)`,
  ],
  [
    'rating_paper_once',
    'PAPER_KEYED',
    'ALTER TABLE rating_answer DROP CONSTRAINT',
    `INSERT INTO rating_answer (id, round_id, unit_id, marks, paper_number, keyed_by, submitted_at, changed_at)
     SELECT gen_random_uuid(), $1, unit_id, '{1}', 'P-1', '${PERSON.sunXiaomei}', now(), now()
       FROM rating_roll WHERE round_id = $1 ORDER BY unit_id DESC OFFSET $2::int LIMIT 1`,
  ],
  [
    'rating_sheet_once',
    'SHEET_GIVEN',
    'ALTER TABLE rating_sheet DROP CONSTRAINT',
    `INSERT INTO rating_sheet (round_id, rater_group, marks, comment, person_id, name, title, given_at)
     SELECT $1, 'TOWN', '{1}', '', opened_by, '', '', now() FROM rating_round WHERE id = $1 AND $2::int IN (0, 1)`,
  ],
  [
    'rating_event_in_order',
    'ROUND_CHANGED_MEANWHILE',
    'ALTER TABLE rating_event DROP CONSTRAINT',
    `INSERT INTO rating_event (round_id, seq, type, payload, at)
     SELECT id, seq + 1, 'CLOSED', '{}', now() FROM rating_round WHERE id = $1 AND $2::int IN (0, 1)`,
  ],
  [
    'rating_result_once',
    'ROUND_CHANGED_MEANWHILE',
    'ALTER TABLE rating_result DROP CONSTRAINT',
    `INSERT INTO rating_result (round_id, stage, body, score, light, made_at)
     SELECT $1, 'PUBLISHED', '{}', '80/1', 'GREEN', now() WHERE $2::int IN (0, 1)`,
  ],
  [
    'rating_objection_once',
    'ITEM_OBJECTED',
    'ALTER TABLE rating_objection DROP CONSTRAINT',
    `INSERT INTO rating_objection (id, round_id, item, text, filed_by, filed_at)
     SELECT gen_random_uuid(), id, 'A1', '', opened_by, now() FROM rating_round WHERE id = $1 AND $2::int IN (0, 1)`,
  ],
  [
    'rating_of_service_by_community_once',
    'RATED_ALREADY',
    'DROP INDEX',
    `INSERT INTO rating_of_service (resolution_id, side, person_id, timely, willing, solved, comment, rated_at)
     SELECT r.id, 'COMMUNITY', p.id, 5, 5, 5, '', now() FROM resolution r,
            (SELECT id FROM person ORDER BY id OFFSET $2::int LIMIT 1) p WHERE r.source_id = $1`,
  ],
  [
    'rating_rectification_once',
    'RECTIFICATION_DEMANDED',
    'ALTER TABLE rating_rectification DROP CONSTRAINT',
    `WITH new AS (
       INSERT INTO resolution (id, number, text, estate_id, community_id, town_id, addressee_id, adopted_by, adopted_at,
                               due_on, state_since, source_kind, source_id, source_title)
       SELECT gen_random_uuid(), 'X' || $2::int, '', estate_id, community_id, town_id, subject_id, opened_by, now(), '2099-01-01',
              now(), 'RATING', id, '' FROM rating_round WHERE id = $1 RETURNING id)
     INSERT INTO rating_rectification (resolution_id, round_id, item) SELECT id, $1, 'F1' FROM new`,
  ],
  [
    'disclosure_once',
    'DISCLOSED_ALREADY',
    'DROP INDEX',
    `INSERT INTO disclosure (id, estate_id, community_id, town_id, organisation_id, title, since, until, income_fen, spent_fen,
                             disclosed_by, disclosed_at)
     SELECT gen_random_uuid(), estate_id, community_id, town_id, subject_id, '公共收益', '2026-01-01', '2026-03-31', 1, $2::int,
            opened_by, now() FROM rating_round WHERE id = $1`,
  ],
  [
    'disclosure_corrected_once',
    'CORRECTED_ALREADY',
    'ALTER TABLE disclosure DROP CONSTRAINT',
    `INSERT INTO disclosure (id, estate_id, community_id, town_id, organisation_id, title, since, until, income_fen, spent_fen,
                             corrects, disclosed_by, disclosed_at)
     SELECT gen_random_uuid(), r.estate_id, r.community_id, r.town_id, r.subject_id, '公共收益', '2026-01-01', '2026-03-31', 1,
            $2::int, d.id, r.opened_by, now() FROM rating_round r, disclosure d WHERE r.id = $1 AND d.title = 'race'`,
  ],
] as const;

describe('when two do it to one round at the same moment', () => {
  let town: Town;
  let roundId: string;
  beforeAll(async () => ({ town, roundId } = await aRoundToRaceFor()));
  afterAll(() => town.close());

  it.each(LAST_WORDS)('%s lets one of them through', async (_constraint, refusal, _dropping, sql) => {
    const [first, second] = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [roundId, who]));
    expect(first!.status).toBe('fulfilled');
    const { reason } = second as PromiseRejectedResult;
    expect(reason).toEqual(expect.objectContaining({ name: 'Refusal', code: refusal }));
  });

  it('closing waits for who is answering, and who comes after it is too late', async () => {
    const ends = await twoAtOnce(town.database, async (tx, who) => {
      if (who === 0) await tx.query(`SELECT FROM rating_round WHERE id = $1 FOR SHARE`, [roundId]);
      else await tx.query(`SELECT FROM rating_round WHERE id = $1 FOR UPDATE NOWAIT`, [roundId]);
    });
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  let roundId: string;
  beforeAll(async () => {
    ({ town, roundId } = await aRoundToRaceFor());
    for (const [constraint, , dropping] of LAST_WORDS)
      await town.database.source.query(`${dropping} ${constraint}`);
  });
  afterAll(() => town.close());

  it.each(LAST_WORDS)('both get past the missing %s', async (_constraint, _refusal, _dropping, sql) => {
    const ends = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [roundId, who]));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

/** With a resolution that follows from it. */
async function aRoundToRaceFor(): Promise<{ town: Town; roundId: string }> {
  const town = await openTown();
  const wang = await town.person(PERSON.wangMin);
  const roundId = await opened(wang, { period: '2030' });
  await manyAnswer(town, roundId, 3, () => 4);
  await town.database.source.query(
    `INSERT INTO resolution (id, number, text, estate_id, community_id, town_id, addressee_id, adopted_by, adopted_at,
                             due_on, state_since, source_kind, source_id, source_title)
     VALUES (gen_random_uuid(), 'race', '', $1, $2, $3, $4, $5, now(), '2099-01-01', now(), 'RATING', $6, '')`,
    [ESTATE.hanlin, PLACE.tanchong, PLACE.shangpai, ORGANISATION.lanting, PERSON.wangMin, roundId],
  );
  await town.database.source.query(
    `INSERT INTO disclosure (id, estate_id, community_id, town_id, organisation_id, title, since, until, income_fen, spent_fen,
                             disclosed_by, disclosed_at)
     SELECT gen_random_uuid(), estate_id, community_id, town_id, subject_id, 'race', '2026-01-01', '2026-03-31', 1, 1, opened_by,
            now() FROM rating_round WHERE id = $1`,
    [roundId],
  );
  return { town, roundId };
}
