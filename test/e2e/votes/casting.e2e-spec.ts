import { createHash } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { DuplicatePolicy } from '../../../libs/voting/src/domain/law/policies.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, anOpenVote, cast, CAST, MY_BALLOTS, type OpenVote } from './an-open-vote.js';

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
});
