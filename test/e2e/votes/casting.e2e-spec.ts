import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { DuplicatePolicy } from '../../../libs/voting/src/domain/law/policies.js';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import {
  aBallot,
  anOpenVote,
  cast,
  CAST,
  endOf,
  MY_BALLOTS,
  toEnter,
  type OpenVote,
} from './an-open-vote.js';

const OWNERS = [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang];

describe('casting a ballot by phone', () => {
  let town: Town;
  let vote: OpenVote;
  let [liu, zhou, wu]: Visitor[] = [];
  beforeAll(async () => {
    town = await openTown();
    vote = await anOpenVote(town, { units: 60, voters: OWNERS });
    [liu, zhou, wu] = await Promise.all(OWNERS.map(id => town.person(id)));
  });
  afterAll(() => town.close());

  const mine = async (who: Visitor, { voteId }: OpenVote = vote): Promise<Record<string, any>[]> =>
    (await who.ask(MY_BALLOTS, { voteId }))['myBallots'];
  const kept = ({ voteId }: OpenVote, unitNo: number): Promise<Record<string, any>[]> =>
    town.database.source.query(
      'SELECT * FROM ballot WHERE vote_id = $1 AND unit_no = $2 ORDER BY channel, revision',
      [voteId, unitNo],
    );

  it('answers with a receipt whose leaf anybody can hash again', async () => {
    const input = aBallot(vote, [1]);
    const receipt = await cast(liu!, input);
    expect(receipt).toMatchObject({ ballotId: input['ballotId'], revision: 0, choices: input['choices'] });
    const [unit] = receipt['units'];
    expect(unit).toMatchObject({ no: 1, area: 9000, index: 0 });
    const [words, voteId, ballotId, no, channel, number, letters, salt] = unit.leafText.split('\n');
    expect([words, voteId, ballotId, no, channel, number, letters, salt]).toEqual([
      ...['sifang ballot 1', vote.voteId, input['ballotId'], '1', 'ELECTRONIC', '-', 'AA', unit.salt],
    ]);
    const leaf = createHash('sha256').update(Buffer.of(0)).update(unit.leafText).digest('hex');
    expect(unit.leaf).toBe(leaf);
    const [kept] = await town.database.source.query<{ leaf: string }[]>(
      `SELECT encode(substr(leaves, 1, 32), 'hex') AS leaf FROM ballot_batch WHERE vote_id = $1 AND no = 1`,
      [vote.voteId],
    );
    expect(kept).toEqual({ leaf });
  });

  it('gives a retry the same receipt, whatever came in between, and keeps one ballot', async () => {
    const input = aBallot(vote, [2], 'AGAINST');
    const first = await cast(zhou!, input);
    await cast(wu!, aBallot(vote, [3]));
    expect(await cast(zhou!, input)).toEqual(first);
    const again = await Promise.all(Array.from({ length: 8 }, () => cast(zhou!, input)));
    expect(again).toEqual(Array(8).fill(first));
    expect(await kept(vote, 2)).toHaveLength(1);
  });

  it('gives a retry its receipt after the vote has closed, and a new ballot none', async () => {
    const closing = await anOpenVote(town, { units: 6, voters: OWNERS });
    const input = aBallot(closing, [1]);
    const first = await cast(liu!, input);
    await town.database.source.query(`UPDATE owners_vote SET closes_at = clock_timestamp() WHERE id = $1`, [
      closing.voteId,
    ]);
    expect(await cast(liu!, input)).toEqual(first);
    expect(await liu!.refusal(CAST, { input: aBallot(closing, [4]) })).toMatchObject({ code: 'VOTE_CLOSED' });
  });

  it('tells whoever casts again for a unit when the first was cast, and changes nothing', async () => {
    const first = await cast(liu!, aBallot(vote, [4]));
    const refusal = await liu!.refusal(CAST, { input: aBallot(vote, [4], 'AGAINST') });
    expect(refusal).toMatchObject({ code: 'ALREADY_CAST', field: 'units.0' });
    expect(refusal.message).toContain(new Date(first['castAt']).toISOString());
    expect((await kept(vote, 4)).map(row => row['choices'])).toEqual(['AA']);
  });

  it('takes a ballot for all units of an owner at once, or unit by unit, and never some of them', async () => {
    const receipt = await cast(liu!, aBallot(vote, [7, 10, 13]));
    expect(receipt['units'].map(({ no }: { no: number }) => no)).toEqual([7, 10, 13]);
    expect(await liu!.refusal(CAST, { input: aBallot(vote, [16, 13]) })).toMatchObject({
      ...{ code: 'ALREADY_CAST', field: 'units.1' },
    });
    expect(await kept(vote, 16)).toEqual([]);
    await cast(liu!, aBallot(vote, [16], 'ABSTAIN'));
    expect(await kept(vote, 16)).toHaveLength(1);
  });

  it('shows each person the own ballots and nobody else’s', async () => {
    const own = (await mine(zhou!)).flatMap(({ units }) => units.map(({ no }: { no: number }) => no));
    expect(own).toEqual([2]);
    const [ballot] = await mine(zhou!);
    expect(ballot!['choices'].map(({ choice }: { choice: string }) => choice)).toEqual([
      'AGAINST',
      'AGAINST',
    ]);
    const neighbour = await town.person(PERSON.chenGuodong);
    expect(await mine(neighbour)).toEqual([]);
  });

  it('counts a head once, however many units and batches it takes', async () => {
    const several = await anOpenVote(town, { units: 12, voters: OWNERS, unitsOfHead: 6 });
    await cast(liu!, aBallot(several, [1, 4]));
    await cast(zhou!, aBallot(several, [2]));
    await cast(zhou!, aBallot(several, [11, 8]));
    const [sum] = await town.database.source.query<Record<string, number>[]>(
      `SELECT sum(units)::integer AS units, sum(heads)::integer AS heads, sum(area)::integer AS area, sum(size)::integer AS size
         FROM ballot_batch WHERE vote_id = $1`,
      [several.voteId],
    );
    expect(sum).toEqual({ units: 5, heads: 2, area: 45_000, size: 5 });
    await cast(wu!, aBallot(several, [9], 'AGAINST'));
    const again = await town.database.source.query<{ unit_no: number; again: boolean; tangled: boolean }[]>(
      `SELECT unit_no, again, tangled FROM ballot WHERE vote_id = $1 ORDER BY log_index`,
      [several.voteId],
    );
    // The second head says something else for unit 9: what it says is settled by the count.
    expect(again.map(row => [row.unit_no, row.again, row.tangled])).toEqual([
      [1, false, false],
      [4, true, false],
      [2, true, false],
      [8, false, false],
      [11, true, false],
      [9, true, true],
    ]);
  });

  it('where a later ballot prevails keeps each of them as a revision (case 39 of the table)', async () => {
    const last = await anOpenVote(town, { units: 3, voters: OWNERS, duplicates: DuplicatePolicy.LAST_VALID });
    const [one, two] = [aBallot(last, [1]), aBallot(last, [1], 'AGAINST')];
    const first = await cast(liu!, one);
    expect(await cast(liu!, two)).toMatchObject({ revision: 1, units: [{ index: 1 }] });
    expect(await cast(liu!, one)).toEqual(first);
    expect((await kept(last, 1)).map(row => [row['revision'], row['choices']])).toEqual([
      [0, 'AA'],
      [1, 'RR'],
    ]);
  });

  it('two co-owners: the unit has one ballot, from the account that votes for it (case 21)', async () => {
    const other = await zhou!.refusal(CAST, { input: aBallot(vote, [19]) });
    expect(other).toMatchObject({ code: 'NOT_YOUR_UNIT', field: 'units.0' });
    expect(await cast(liu!, aBallot(vote, [19]))).toMatchObject({ units: [{ no: 19 }] });
  });

  describe('refuses, and nothing is entered:', () => {
    const good = (): Record<string, any> => aBallot(vote, [22]);
    const withChoices = (change: (choices: any[]) => unknown): Record<string, any> => {
      const input = good();
      return { ...input, choices: change(input['choices']) };
    };
    it.each<[string, () => unknown, string, string | undefined]>([
      [
        'a choice that does not exist',
        () => withChoices(([one, two]) => [{ ...one, choice: 'MAYBE' }, two]),
        'BAD_USER_INPUT',
        'choices.0.choice',
      ],
      [
        'a choice as text of a number',
        () => withChoices(([one, two]) => [one, { ...two, choice: '1' }]),
        'BAD_USER_INPUT',
        'choices.1.choice',
      ],
      [
        'a choice as a number',
        () => withChoices(([one, two]) => [one, { ...two, choice: 2.0 }]),
        'BAD_USER_INPUT',
        'choices.1.choice',
      ],
      [
        'a choice as a negative number',
        () => withChoices(([one, two]) => [one, { ...two, choice: -1 }]),
        'BAD_USER_INPUT',
        'choices.1.choice',
      ],
      [
        'true',
        () => withChoices(([one, two]) => [one, { ...two, choice: true }]),
        'BAD_USER_INPUT',
        'choices.1.choice',
      ],
      [
        'a choice that only paper has',
        () => withChoices(([one, two]) => [one, { ...two, choice: 'BLANK' }]),
        'CHOICE_UNKNOWN',
        'choices.1.choice',
      ],
      ['an item twice', () => withChoices(([one]) => [one, one]), 'ITEM_TWICE', 'choices.1.itemId'],
      ['an item too few', () => withChoices(([one]) => [one]), 'CHOICE_MISSING', 'choices'],
      [
        'an item too many',
        () => withChoices(all => [...all, { itemId: randomUUID(), choice: 'AGREE' }]),
        'ITEM_NOT_IN_VOTE',
        'choices.2.itemId',
      ],
      ['no choice at all', () => withChoices(() => []), 'CHOICE_MISSING', 'choices'],
      ['far too many', () => withChoices(([one]) => Array(41).fill(one)), 'LIST_TOO_LONG', 'choices'],
      ['no unit', () => ({ ...good(), units: [] }), 'UNITS_MISSING', 'units'],
      ['a unit twice', () => ({ ...good(), units: [22, 22] }), 'UNIT_TWICE', 'units.1'],
      ['a unit as text', () => ({ ...good(), units: ['22'] }), 'BAD_USER_INPUT', 'units.0'],
      ['half a unit', () => ({ ...good(), units: [22.5] }), 'BAD_USER_INPUT', 'units.0'],
      ['true as a unit', () => ({ ...good(), units: [true] }), 'BAD_USER_INPUT', 'units.0'],
      ['a negative unit', () => ({ ...good(), units: [-22] }), 'NUMBER_OUT_OF_RANGE', 'units'],
      ['a unit that is not on the roll', () => ({ ...good(), units: [22, 61] }), 'NOT_ON_ROLL', 'units.1'],
      ['somebody else’s unit', () => ({ ...good(), units: [23] }), 'NOT_YOUR_UNIT', 'units.0'],
      ['an id that is none', () => ({ ...good(), ballotId: 'mine' }), 'INVALID_ID', 'ballotId'],
      ['a vote that is none', () => ({ ...good(), voteId: randomUUID() }), 'VOTE_NOT_FOUND', undefined],
      ['a letter that is none', () => ({ ...good(), proxyId: randomUUID() }), 'PROXY_NOT_VALID', 'units.0'],
    ])('%s', async (_what, input, code, field) => {
      const refusal = await liu!.refusal(CAST, { input: input() });
      expect([refusal.code, refusal.field]).toEqual([code, field]);
      expect(await kept(vote, 22)).toEqual([]);
    });

    it('2.0 where a whole number is written into the document', async () => {
      const { voteId, ballotId, choices } = good() as any;
      const items = choices.map(({ itemId }: { itemId: string }) => `{ itemId: "${itemId}", choice: AGREE }`);
      const document = `mutation { castBallot(input: { voteId: "${voteId}", ballotId: "${ballotId}", units: [22.0],
        choices: [${items.join(' ')}] }) { ballotId } }`;
      expect((await liu!.refusal(document)).message).toContain('22.0');
      expect(await kept(vote, 22)).toEqual([]);
    });

    it('items and units of another vote', async () => {
      const other = await anOpenVote(town, { units: 3, voters: [PERSON.zhouJianguo] });
      const strange = { ...good(), choices: aBallot(other, [1])['choices'] };
      expect(await liu!.refusal(CAST, { input: strange })).toMatchObject({
        ...{ code: 'ITEM_NOT_IN_VOTE', field: 'choices.0.itemId' },
      });
      expect(await liu!.refusal(CAST, { input: aBallot(other, [1]) })).toMatchObject({
        code: 'NOT_YOUR_UNIT',
      });
    });

    it('before it opens and after it closes, to the voter alone', async () => {
      const tomorrow = await anOpenVote(town, { units: 3, voters: OWNERS, opens: 3_600 });
      const over = await anOpenVote(town, { units: 3, voters: OWNERS, opens: -60, closes: -1 });
      const codes = [];
      for (const each of [tomorrow, over])
        for (const who of [liu!, zhou!])
          codes.push((await who.refusal(CAST, { input: aBallot(each, [1]) })).code);
      expect(codes).toEqual(['VOTE_NOT_OPEN_YET', 'NOT_YOUR_UNIT', 'VOTE_CLOSED', 'NOT_YOUR_UNIT']);
    });

    it('people whom the estate does not concern', async () => {
      const stranger = await town.person(PERSON.zhengHongmei);
      expect(await stranger.refusal(CAST, { input: good() })).toMatchObject({ code: 'VOTE_NOT_FOUND' });
      expect(await town.stranger().refusal(CAST, { input: good() })).toMatchObject({ code: 'NOT_SIGNED_IN' });
    });

    it('the id of a ballot that says something else', async () => {
      const input = aBallot(vote, [25]);
      await cast(liu!, input);
      const other = { ...input, choices: aBallot(vote, [25], 'AGAINST')['choices'] };
      expect(await liu!.refusal(CAST, { input: other })).toMatchObject({
        code: 'ID_TAKEN',
        field: 'ballotId',
      });
    });
  });

  it('takes one statement for a ballot, besides finding out who asks', async () => {
    await cast(liu!, aBallot(vote, [28]));
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    await cast(liu!, aBallot(vote, [31]));
    const texts = sent.mock.calls.map(([asked]) => (asked as { name?: string }).name ?? String(asked));
    sent.mockRestore();
    expect(texts.filter(text => text.startsWith('enter-one-each'))).toHaveLength(1);
    expect(texts.length).toBeLessThanOrEqual(6);
    expect(texts.join(' ')).not.toMatch(/UPDATE|FOR (NO KEY )?UPDATE|FOR SHARE/);
  });

  it('a hundred at once share a few commits, and each has a receipt with a place of its own', async () => {
    const many = await anOpenVote(town, { units: 100, voters: OWNERS });
    const box = town.api.app.get(BallotBox, { strict: false });
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
    const box = town.api.app.get(BallotBox, { strict: false });
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
    const box = town.api.app.get(BallotBox, { strict: false });
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
    const box = town.api.app.get(BallotBox, { strict: false });
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
