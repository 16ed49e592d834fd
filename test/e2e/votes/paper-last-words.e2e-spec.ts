import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { openTown, type Town } from '../town/open-town.js';
import { anOpenVote } from './an-open-vote.js';

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang];

/** What two do at the same moment, straight in the database. `$1` is the vote, `$2` is 0 or 1: which of the two. */
const LAST_WORDS = [
  [
    'paper_ballot_pk',
    'VOTE_CHANGED_MEANWHILE',
    'ALTER TABLE paper_keying DROP CONSTRAINT paper_keying_paper; ALTER TABLE paper_ballot DROP CONSTRAINT',
    `INSERT INTO paper_ballot (vote_id, id, number, unit_no, printed_at, printed_by)
     SELECT $1, gen_random_uuid(), 7, 8 + $2::int, now(), '${PERSON.zhangWenjing}'`,
  ],
  [
    'paper_ballot_out_once',
    'PAPER_OUT_ALREADY',
    'DROP INDEX',
    `INSERT INTO paper_ballot (vote_id, id, number, unit_no, printed_at, printed_by)
     SELECT $1, gen_random_uuid(), 20 + $2::int, 7, now(), '${PERSON.zhangWenjing}'`,
  ],
  [
    'paper_keying_by_another',
    'PAPER_KEYED_BY_YOU',
    'ALTER TABLE paper_keying DROP CONSTRAINT',
    `INSERT INTO paper_keying (vote_id, number, nth, choices, keyed_by, keyed_at)
     SELECT $1, 1, 1 + $2::int, 'AA', '${PERSON.wuYafang}', now()`,
  ],
  [
    'paper_keying_pk',
    'VOTE_CHANGED_MEANWHILE',
    'ALTER TABLE paper_keying DROP CONSTRAINT',
    `INSERT INTO paper_keying (vote_id, number, nth, choices, keyed_by, keyed_at)
     SELECT $1, 2, 1, 'AA', (ARRAY['${PERSON.wuYafang}', '${PERSON.liuGuilan}']::uuid[])[1 + $2::int], now()`,
  ],
  [
    'ballot_number_once',
    null,
    'DROP INDEX',
    `INSERT INTO ballot (vote_id, id, unit_no, channel, revision, number, choices, area, head, batch, log_index, again, unit_again, tangled)
     SELECT $1, gen_random_uuid(), 1 + $2::int, 'PAPER', 0, 3, 'AA', 1, 1, 1, $2::int, false, false, false`,
  ],
  [
    'ballot_agent_once',
    'VOTE_CHANGED_MEANWHILE',
    'ALTER TABLE ballot_agent DROP CONSTRAINT',
    `INSERT INTO ballot_agent (id, vote_id, name, id_sealed, digest)
     SELECT gen_random_uuid(), $1, '沈小妹', '\\x00', '\\x01' WHERE $2::int >= 0`,
  ],
  [
    'ballot_proxy_once',
    'LETTER_GIVEN_ALREADY',
    'DROP INDEX',
    `INSERT INTO ballot_proxy (id, vote_id, unit_no, head, agent_id, place, instruction, entered_by, entered_at)
     SELECT gen_random_uuid(), $1, 3, 3, (ARRAY['${PERSON.wuYafang}', '${PERSON.liuGuilan}']::uuid[])[1 + $2::int], 1, '??',
            '${PERSON.zhangWenjing}', now()`,
  ],
  [
    'ballot_proxy_place_once',
    'VOTE_CHANGED_MEANWHILE',
    'ALTER TABLE ballot_proxy DROP CONSTRAINT',
    `INSERT INTO ballot_proxy (id, vote_id, unit_no, head, agent_id, place, instruction, entered_by, entered_at)
     SELECT gen_random_uuid(), $1, 5 + $2::int, 5 + $2::int, '${PERSON.zhouJianguo}', 3, '??', '${PERSON.zhangWenjing}', now()`,
  ],
] as const;

async function aRace(): Promise<{ town: Town; voteId: string }> {
  const town = await openTown();
  const { voteId } = await anOpenVote(town, { units: 12, voters: OWNERS });
  await town.database.source.query(
    `INSERT INTO paper_ballot (vote_id, id, number, unit_no, printed_at, printed_by)
     SELECT $1, gen_random_uuid(), n, n, now(), $2 FROM generate_series(1, 3) n`,
    [voteId, PERSON.zhangWenjing],
  );
  return { town, voteId };
}

describe('when two do it to one vote at the same moment', () => {
  let town: Town;
  let voteId: string;
  beforeAll(async () => ({ town, voteId } = await aRace()));
  afterAll(() => town.close());

  it.each(LAST_WORDS)('%s lets one of them through', async (_constraint, refusal, _dropping, sql) => {
    const [first, second] = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [voteId, who]));
    expect(first!.status).toBe('fulfilled');
    const { reason } = second as PromiseRejectedResult;
    expect(reason).toEqual(
      expect.objectContaining(refusal ? { name: 'Refusal', code: refusal } : { code: '23505' }),
    );
  });
});

/** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
describe('on a copy of the town without the constraints', () => {
  let town: Town;
  let voteId: string;
  beforeAll(async () => {
    ({ town, voteId } = await aRace());
    for (const [constraint, , dropping] of LAST_WORDS)
      await town.database.source.query(`${dropping} ${constraint}`);
  });
  afterAll(() => town.close());

  it.each(LAST_WORDS)('both get past the missing %s', async (_constraint, _refusal, _dropping, sql) => {
    const ends = await twoAtOnce(town.database, (tx, who) => tx.query(sql, [voteId, who]));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });
});
