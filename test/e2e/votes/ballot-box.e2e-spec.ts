import pg from 'pg';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import { openTown, type Town } from '../town/open-town.js';
import { aBallot, anOpenVote, cast, endOf, toEnter } from './an-open-vote.js';

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang];
describe('the ballot box', () => {
  let town: Town;
  let box: BallotBox;
  beforeAll(async () => {
    town = await openTown();
    box = town.api.app.get(BallotBox, { strict: false });
  });
  afterAll(() => town.close());

  it('takes one statement for a ballot, besides finding out who asks', async () => {
    const vote = await anOpenVote(town, { units: 4, voters: OWNERS });
    const liu = await town.person(PERSON.liuGuilan);
    await cast(liu, aBallot(vote, [1]));
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    await cast(liu, aBallot(vote, [4]));
    const texts = sent.mock.calls.map(([asked]) => (asked as { name?: string }).name ?? String(asked));
    sent.mockRestore();
    expect(texts.filter(text => text.startsWith('enter-one-each'))).toHaveLength(1);
    expect(texts.length).toBeLessThanOrEqual(6);
    expect(texts.join(' ')).not.toMatch(/UPDATE|FOR (NO KEY )?UPDATE|FOR SHARE/);
  });

  it('a hundred at once share a few commits, and each has a receipt with a place of its own', async () => {
    const many = await anOpenVote(town, { units: 100, voters: OWNERS });
    const entered = await Promise.all(
      Array.from({ length: 100 }, (_, at) => box.enter([toEnter(many, at + 1, OWNERS[at % 3]!)])),
    );
    expect(
      entered
        .flat()
        .map(({ logIndex }) => logIndex)
        .sort((a, b) => a - b),
    ).toEqual([...Array(100).keys()]);
    const batches = await town.database.source.query('SELECT FROM ballot_batch WHERE vote_id = $1', [
      many.voteId,
    ]);
    expect(batches.length).toBeLessThan(10);
  });

  it('stand within a commit in the order of their units, whosever they are, as whoever verifies expects', async () => {
    const many = await anOpenVote(town, { units: 60, voters: OWNERS });
    const { source } = town.database;
    // The later a unit, the earlier its owner on the roll.
    await source.query(`ALTER TABLE owners_vote_unit DISABLE TRIGGER owners_vote_unit_not_changed`);
    await source.query(`UPDATE owners_vote_unit SET head = 61 - no WHERE vote_id = $1`, [many.voteId]);
    await source.query(`ALTER TABLE owners_vote_unit ENABLE TRIGGER owners_vote_unit_not_changed`);
    await Promise.all(
      Array.from({ length: 60 }, (_, at) => box.enter([toEnter(many, at + 1, OWNERS[at % 3]!)])),
    );
    const [told] = await source.query(
      `SELECT count(*)::int AS cast, max(size) > 1 AS shared,
              bool_and(unit_no > before IS NOT FALSE) AS "inOrder"
         FROM (SELECT unit_no, lag(unit_no) OVER (PARTITION BY batch ORDER BY log_index) AS before,
                      count(*) OVER (PARTITION BY batch) AS size
                 FROM ballot WHERE vote_id = $1) b`,
      [many.voteId],
    );
    expect(told).toEqual({ cast: 60, shared: true, inOrder: true });
  });

  it('one that the database cannot take does not take the others with it', async () => {
    const some = await anOpenVote(town, { units: 6, voters: OWNERS });
    const ballots = [1, 2, 3, 4, 5].map(no =>
      toEnter(some, no, OWNERS[(no - 1) % 3]!, no === 3 ? 'Q' : 'AA'),
    );
    const ends = await Promise.allSettled(ballots.map(ballot => box.enter([ballot])));
    expect(ends.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
    ]);
  });

  it('after sealing nothing is entered, and sealing twice changes nothing', async () => {
    const sealed = await anOpenVote(town, { units: 3, voters: OWNERS });
    expect(await endOf(box, [toEnter(sealed, 1, OWNERS[0]!)])).toBe('done');
    await box.seal(sealed.voteId);
    await box.seal(sealed.voteId);
    expect(await endOf(box, [toEnter(sealed, 2, OWNERS[1]!)])).toBe('VOTE_CLOSED');
    const batches = await town.database.source.query(
      'SELECT size, sealing FROM ballot_batch WHERE vote_id = $1 ORDER BY no',
      [sealed.voteId],
    );
    expect(batches).toEqual([
      { size: 1, sealing: false },
      { size: 0, sealing: true },
    ]);
  });
});
