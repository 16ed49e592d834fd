import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import { adjournedHall } from './an-adjourned-meeting.js';
import { MINUTES } from './asking-minutes.js';

interface LastWord {
  readonly constraint: string;
  /** Drops it. */
  readonly drop: string;
  readonly refusal: string;
  /** What each of two does: $1 is the minutes, $2 who of the two, 0 or 1. */
  readonly sql: string;
}

const version = (number: string, state: string) => `
  INSERT INTO minutes_version (minutes_id, number, state, reason, passages, begun_at, begun_by_name, compiled,
                               submitted_at, confirm_by, end_reason)
  SELECT $1::uuid, ${number} + $2::int, '${state}', '更正', '{}', now(), '张文静', '{}', now(), now(), ''`;

const words: readonly LastWord[] = [
  {
    constraint: 'minutes_one_per_meeting',
    drop: 'ALTER TABLE minutes DROP CONSTRAINT minutes_one_per_meeting',
    refusal: 'MINUTES_BEGUN',
    sql: `INSERT INTO minutes
          SELECT gen_random_uuid(), (SELECT id FROM meeting WHERE id NOT IN (SELECT meeting_id FROM minutes WHERE id = $1)
                                      ORDER BY starts_at, id LIMIT 1),
                 0, estate_id, community_id, town_id, title, chair_id, seats
            FROM minutes WHERE id = $1 AND $2::int IN (0, 1)`,
  },
  {
    constraint: 'minutes_one_in_work',
    drop: 'DROP INDEX minutes_one_in_work',
    refusal: 'MINUTES_BEING_WRITTEN',
    sql: version('10', 'CONFIRMED'),
  },
  {
    constraint: 'minutes_one_published',
    drop: 'DROP INDEX minutes_one_published',
    refusal: 'MINUTES_PUBLISHED',
    sql: version('20', 'PUBLISHED'),
  },
  {
    constraint: 'minutes_answer_once',
    drop: 'ALTER TABLE minutes_answer DROP CONSTRAINT minutes_answer_once',
    refusal: 'MINUTES_ANSWERED',
    sql: `INSERT INTO minutes_answer
          SELECT id, 1, 'RESIDENTS', 'OBJECTED', '异议' || $2::int, chair_id, '陈国栋', '业委会主任', now()
            FROM minutes WHERE id = $1`,
  },
];
const cases = words.map(word => [word.constraint, word] as const);

describe('when two do it at the same moment', () => {
  let town: Town;
  let minutesId: string;
  beforeAll(async () => ({ town, minutesId } = await minutesToRaceIn()));
  afterAll(() => town.close());

  it.each(cases)('%s lets one of them through', async (_constraint, { sql, refusal }) => {
    const [first, second] = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [minutesId, who]));
    expect(first!.status).toBe('fulfilled');
    expect((second as PromiseRejectedResult).reason).toEqual(
      expect.objectContaining({ name: 'Refusal', code: refusal }),
    );
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  let minutesId: string;
  beforeAll(async () => {
    ({ town, minutesId } = await minutesToRaceIn());
    for (const { drop } of words) await town.database.source.query(drop);
  });
  afterAll(() => town.close());

  it.each(cases)('both get past the missing %s', async (_constraint, { sql }) => {
    const ends = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [minutesId, who]));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});

/** One version, taken back, so that there is room for one in work and one published; and another meeting without minutes. */
async function minutesToRaceIn(): Promise<{ town: Town; minutesId: string }> {
  const town = await openTown();
  const { chair, meetingId } = await adjournedHall(town);
  const { draftMinutes } = await chair.ask(MINUTES.draft, { meetingId });
  const minutesId: string = draftMinutes.id;
  await chair.ask(MINUTES.submit, { minutesId });
  await town.database.source.query(`UPDATE minutes_version SET state = 'TAKEN_BACK' WHERE minutes_id = $1`, [
    minutesId,
  ]);
  await adjournedHall(town);
  return { town, minutesId };
}
