import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { meetingCalled } from '../town/a-meeting.js';
import { openTown, type Town } from '../town/open-town.js';
import { filed, neighbour } from './a-topic.js';

/**
 * What two people do at the same moment, straight in the database: past the domain, and past the lock that would have
 * let one after the other. `$1` is the topic, `$2` the meeting, `$3` is 0 or 1: which of the two.
 */
const LAST_WORDS = [
  [
    'topic_number_once',
    'TOPIC_CHANGED_MEANWHILE',
    'ALTER TABLE topic DROP CONSTRAINT',
    `INSERT INTO topic (id, seq, estate_id, community_id, town_id, year, number, title, text, category, whereabouts,
                        filed_by, filed_by_name, filed_as, filed_for, filed_at, filed_on, nth_of_day, state)
     SELECT gen_random_uuid(), 0, estate_id, community_id, town_id, year, 777, title, text, category, whereabouts,
            filed_by, filed_by_name, filed_as, filed_for, filed_at, filed_on, 50 + $3::int, state
       FROM topic WHERE id = $1 AND $2::uuid IS NOT NULL`,
  ],
  [
    'topic_nth_of_day_once',
    'TOPIC_CHANGED_MEANWHILE',
    'ALTER TABLE topic DROP CONSTRAINT',
    `INSERT INTO topic (id, seq, estate_id, community_id, town_id, year, number, title, text, category, whereabouts,
                        filed_by, filed_by_name, filed_as, filed_for, filed_at, filed_on, nth_of_day, state)
     SELECT gen_random_uuid(), 0, estate_id, community_id, town_id, year, 888 + $3::int, title, text, category, whereabouts,
            filed_by, filed_by_name, filed_as, filed_for, filed_at, filed_on, 3, state
       FROM topic WHERE id = $1 AND $2::uuid IS NOT NULL`,
  ],
  [
    'topic_event_in_order',
    'TOPIC_CHANGED_MEANWHILE',
    'ALTER TABLE topic_event DROP CONSTRAINT',
    `INSERT INTO topic_event (topic_id, seq, type, payload, at)
     SELECT id, seq + 1, 'SCREENED', '{}', now() FROM topic WHERE id = $1 AND $2::uuid IS NOT NULL AND $3::int IN (0, 1)`,
  ],
  [
    'topic_support_once',
    'ALREADY_COSIGNED',
    'ALTER TABLE topic_support DROP CONSTRAINT',
    `INSERT INTO topic_support (topic_id, person_id, at)
     SELECT $1, '${PERSON.wuYafang}', now() WHERE $2::uuid IS NOT NULL AND $3::int IN (0, 1)`,
  ],
  [
    'topic_share_once',
    'TOPIC_CHANGED_MEANWHILE',
    'ALTER TABLE topic_share DROP CONSTRAINT',
    `INSERT INTO topic_share (topic_id, unit_id, area, head)
     SELECT $1, id, area, 'head' FROM (SELECT id, area FROM unit ORDER BY id LIMIT 1) one
      WHERE $2::uuid IS NOT NULL AND $3::int IN (0, 1)`,
  ],
  [
    'topic_on_one_agenda',
    'TOPIC_ON_AGENDA',
    'DROP INDEX',
    `INSERT INTO topic_on_agenda (topic_id, meeting_id, item_id, put_at)
     SELECT $1, $2, gen_random_uuid(), now() WHERE $3::int IN (0, 1)`,
  ],
  [
    'owners_vote_of_topic',
    'TOPIC_HAS_VOTE',
    'DROP INDEX',
    `INSERT INTO owners_vote (id, seq, estate_id, community_id, town_id, year, number, title, temporary, trial, form, disclosure,
                              profile_name, profile, policies, state, topic_id, drafted_by, drafted_at)
     SELECT gen_random_uuid(), 0, estate_id, community_id, town_id, year, 900 + $3::int, title, false, false, 'NAMED', 'UNITS',
            'national', '{}', '{}', 'DRAFT', id, filed_by, now() FROM topic WHERE id = $1 AND $2::uuid IS NOT NULL`,
  ],
] as const;

describe('when two do it to one topic at the same moment', () => {
  let town: Town;
  let about: readonly [topicId: string, meetingId: string];
  beforeAll(async () => ({ town, about } = await aTopicToRaceFor()));
  afterAll(() => town.close());

  it.each(LAST_WORDS)('%s lets one of them through', async (_constraint, refusal, _dropping, sql) => {
    const [first, second] = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [...about, who]));
    expect(first!.status).toBe('fulfilled');
    const { reason } = second as PromiseRejectedResult;
    expect(reason).toEqual(expect.objectContaining({ name: 'Refusal', code: refusal }));
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  let about: readonly [topicId: string, meetingId: string];
  beforeAll(async () => {
    ({ town, about } = await aTopicToRaceFor());
    for (const [constraint, , dropping] of LAST_WORDS)
      await town.database.source.query(`${dropping} ${constraint}`);
  });
  afterAll(() => town.close());

  it.each(LAST_WORDS)('both get past the missing %s', async (_constraint, _refusal, _dropping, sql) => {
    const ends = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [...about, who]));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

async function aTopicToRaceFor(): Promise<{ town: Town; about: readonly [string, string] }> {
  const town = await openTown();
  const topicId = await filed(await town.person(await neighbour(town, '赵宁')));
  const { meetingId } = await meetingCalled(town);
  return { town, about: [topicId, meetingId] };
}
