import { randomUUID } from 'node:crypto';
import { freezeEstate, liftFreeze } from '@sifang/voting';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { outcome } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import { aBallot, CAST } from './an-open-vote.js';
import { CaseHall, figure, one, several } from './case-hall.js';
import { aVote, VOTE, windowFromNow } from './hall.js';

let town: Town;
let hall: CaseHall;
beforeAll(async () => {
  town = await openTown();
  hall = await CaseHall.in(town);
});
afterAll(() => town.close());

const GIVE = `mutation ($input: GiveLetterInput!) { giveProxyLetter(input: $input) }`;

describe('cases of the rule book about agents, second tries and re-elections', () => {
  it("case 38: of an agent's ballot and the principal's own the principal's counts", async () => {
    const { building, ids } = await hall.built([{ of: ['甲'] }, { of: ['乙'] }]);
    const vote = await hall.open(building, one());
    const { voteId } = vote;
    const [principal, agent] = [await hall.voterOf(ids[0]!), await hall.voterOf(ids[1]!)];
    await hall.chair.ask(VOTE.refreshVoters, { voteId });
    const [{ person_id: agentId }] = await town.database.source.query(
      `SELECT person_id FROM unit_owner WHERE unit_id = $1`,
      [ids[1]],
    );
    const letter = { id: randomUUID(), voteId, unitNo: 1, agentId, instruction: [null] };
    await principal.ask(GIVE, { input: letter });
    await agent.ask(CAST, { input: { ...aBallot(vote, [1], 'AGREE'), proxyId: letter.id } });
    await principal.ask(CAST, { input: aBallot(vote, [1], 'AGAINST') });
    await agent.ask(CAST, { input: aBallot(vote, [2], 'AGREE') });
    expect((await hall.close(vote))['items']).toMatchObject([
      { outcome: 'NOT_PASSED', agree: figure(1, 10_000), against: figure(1, 10_000), discarded: 1 },
    ]);
  });

  it('case 56: in 深圳 a vote is extended by three months at most, and ends short of its quorum', async () => {
    const { building, ids } = await hall.built(several(3, nth => ({ of: [`业主${nth}`] })));
    const vote = await hall.open(building, one(undefined, { profile: 'shenzhen' }));
    await hall.handIn(vote, ids, ['phone', 1, 'A']);
    const until = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const extend = (days: number) =>
      outcome(hall.chair, VOTE.extendOwnersVote, {
        input: { voteId: vote.voteId, until: until(days), reason: '人数不足' },
      });
    expect(await extend(95)).toBe('EXTENSION_TOO_LONG');
    expect(await extend(85)).toBe('done');
    expect(await extend(86)).toBe('EXTENDED_ENOUGH');
    const { items } = await hall.close(vote);
    expect(items).toMatchObject([{ outcome: 'NO_QUORUM', participating: figure(1, 10_000) }]);
  });

  it('case 56: and within a year it comes again only if 5 of the 7 of the committee agree', async () => {
    const { building, ids } = await hall.built(several(3, nth => ({ of: [`业主${nth}`] })));
    const settings = one(undefined, { profile: 'shenzhen' });
    const failed = await hall.open(building, settings);
    await hall.handIn(failed, ids, ['phone', 1, 'A']);
    await hall.close(failed);
    const drafted = aVote({ ...one(undefined, { profile: 'shenzhen' }), buildings: [building] });
    const voteId = drafted['id'];
    await hall.chair.ask(VOTE.draftOwnersVote, { input: drafted });
    await hall.chair.ask(VOTE.postVoteRoll, { input: { voteId } });
    const AGAIN =
      'query ($id: ID!) { ownersVote(id: $id) { raisedAgain { itemId voteId freeAt } timeline { type text } } }';
    const seen = async (who = hall.chair) => (await who.ask(AGAIN, { id: voteId }))['ownersVote'];
    const { raisedAgain } = await seen();
    expect(raisedAgain).toMatchObject([{ itemId: drafted['items'][0].id, voteId: failed.voteId }]);
    expect(Date.parse(raisedAgain[0].freeAt)).toBeGreaterThan(Date.now() + 364 * 86_400_000);
    const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();
    const notice = (committee: object | null) =>
      outcome(hall.chair, VOTE.giveVoteNotice, {
        input: { voteId, opensAt: days(17), closesAt: days(24), committee },
      });
    expect(await notice(null)).toBe('RAISED_TOO_SOON');
    expect(await notice({ members: 7, agree: 4 })).toBe('RAISED_TOO_SOON');
    expect(await notice({ members: 7, agree: 8 })).toBe('NUMBER_OUT_OF_RANGE');
    expect(await notice({ members: 7, agree: 5 })).toBe('done');
    const { timeline } = await seen();
    expect(timeline.at(-1)).toEqual({ type: 'NOTICED', text: expect.stringContaining('7 人，同意 5 人') });
    // Other owners, asked for the first time, and a year later these.
    const elsewhere = await hall.built([{ of: ['甲'] }]);
    await hall.open(elsewhere.building, one(undefined, { profile: 'shenzhen' }));
    await town.database.source.query(
      `UPDATE owners_vote SET opens_at = opens_at - interval '1 year', closes_at = closes_at - interval '1 year' WHERE id = $1`,
      [failed.voteId],
    );
    await hall.open(building, one(undefined, { profile: 'shenzhen' }));
  });

  it('case 56: reworded, a person says by name and with a reason whether it is the same, and the rule holds', async () => {
    const { building, ids } = await hall.built(several(3, nth => ({ of: [`业主${nth}`] })));
    const item = (text: string) => ({ id: randomUUID(), matter: '278-5', text });
    const draft = { profile: 'shenzhen', items: [item('使用维修资金更换 3 号楼电梯')] };
    const failed = await hall.open(building, draft);
    await hall.handIn(failed, ids, ['phone', 1, 'A']);
    await hall.close(failed);
    const drafted = aVote({ ...draft, items: [item('动用维修资金更新 3 号楼电梯')], buildings: [building] });
    const voteId = drafted['id'];
    await hall.chair.ask(VOTE.draftOwnersVote, { input: drafted });
    await hall.chair.ask(VOTE.postVoteRoll, { input: { voteId } });
    const EARLIER = `query ($id: ID!) { ownersVote(id: $id) { raisedAgain { voteId }
      earlierMatters { itemId earlierId likeness asked sameWords said { same reason byName } } timeline { type byName text } } }`;
    const seen = async (who = hall.chair) => (await who.ask(EARLIER, { id: voteId }))['ownersVote'];
    const [{ itemId, earlierId, ...one }, ...others] = (await seen()).earlierMatters;
    expect([one, others]).toEqual([{ likeness: 75, asked: true, sameWords: false, said: null }, []]);
    expect((await seen(await town.person(PERSON.liuGuilan))).earlierMatters).toEqual([]);
    const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();
    const notice = () =>
      outcome(hall.chair, VOTE.giveVoteNotice, { input: { voteId, opensAt: days(17), closesAt: days(24) } });
    const say = (same: boolean, reason: string, more: object = {}, who = hall.chair) =>
      outcome(
        who,
        `mutation ($input: SayOfEarlierMatterInput!) { sayOfEarlierMatter(input: $input) { id } }`,
        { input: { voteId, itemId, earlierItemId: earlierId, same, reason, ...more } },
      );
    expect(await notice()).toBe('EARLIER_MATTER_UNSAID');
    expect(await say(false, ' ')).toBe('TEXT_EMPTY');
    expect(await say(false, '不同', {}, await town.person(PERSON.liQiang))).toBe('NOT_ENTITLED');
    expect(await say(false, '不同', { earlierItemId: randomUUID() })).toBe('EARLIER_MATTER_NOT_FOUND');
    expect(await say(true, '就是那部电梯')).toBe('done');
    expect(await notice()).toBe('RAISED_TOO_SOON');
    expect(await say(false, '上次是 1 单元，这次是 2 单元')).toBe('done');
    const { earlierMatters, raisedAgain, timeline } = await seen();
    const last = { same: false, reason: '上次是 1 单元，这次是 2 单元', byName: '陈国栋' };
    expect([earlierMatters[0].said, raisedAgain]).toEqual([last, []]);
    expect(timeline.filter(({ type }: { type: string }) => type === 'EARLIER_MATTER_SAID')).toMatchObject([
      { byName: '陈国栋', text: expect.stringContaining('是同一事项：就是那部电梯') },
      { byName: '陈国栋', text: expect.stringContaining('不是同一事项：上次是 1 单元') },
    ]);
    // In other words it is another question.
    const items = [{ ...drafted['items'][0], text: '动用维修资金更新 3 号楼电梯二台' }];
    await hall.chair.ask(VOTE.changeOwnersVoteItems, { input: { voteId, items } });
    expect(await notice()).toBe('EARLIER_MATTER_UNSAID');
    await hall.chair.ask(VOTE.changeOwnersVoteItems, { input: { voteId, items: drafted['items'] } });
    expect(await notice()).toBe('done');
    expect(await say(true, '太晚了')).toBe('VOTE_STATE_UNFIT');
  });

  it('case 56: who ran it does not make the failure go away by keeping the result back or annulling the vote; the authority does', async () => {
    const { building, ids } = await hall.built(several(3, nth => ({ of: [`业主${nth}`] })));
    const settings = one(undefined, { profile: 'shenzhen' });
    const failed = await hall.open(building, settings);
    await hall.handIn(failed, ids, ['phone', 1, 'A']);
    const { id } = aVote();
    const drafted = aVote({ ...one(undefined, { profile: 'shenzhen' }), id, buildings: [building] });
    await hall.chair.ask(VOTE.draftOwnersVote, { input: drafted });
    const again = async (): Promise<number> =>
      (await hall.chair.ask('query ($id: ID!) { ownersVote(id: $id) { raisedAgain { voteId } } }', { id }))[
        'ownersVote'
      ].raisedAgain.length;
    expect(await again()).toBe(0);
    await windowFromNow(town, failed.voteId, -3_600, -0.001);
    expect(await again()).toBe(1);
    await hall.chair.ask(VOTE.closeOwnersVote, { voteId: failed.voteId });
    expect(await again()).toBe(1);
    const input = { voteId: failed.voteId, reason: '重新来过' };
    await hall.chair.ask(VOTE.annulOwnersVote, { input });
    expect(await again()).toBe(1);

    await town.database.source.query(`UPDATE owners_vote SET trial = true WHERE id = $1`, [failed.voteId]);
    const other = await hall.open(building, one(undefined, { profile: 'shenzhen', title: '第二次' }));
    await hall.close(other);
    expect(await again()).toBe(1);
    await (
      await town.person(PERSON.wangMin)
    ).ask(VOTE.annulOwnersVote, { input: { ...input, voteId: other.voteId } });
    expect(await again()).toBe(0);
  });

  it('case 72: while a committee is re-elected nobody drafts the dismissal of the firm, and its end lets them', async () => {
    const election = { estateId: ESTATE.hanlin, electionId: randomUUID(), reason: '业委会换届' };
    await town.database.transaction(tx => freezeEstate({ tx, now: new Date() }, election));
    const dismissal = [{ id: randomUUID(), matter: '278-4', text: '解聘物业服务企业' }];
    const draft = (items: object[]) => outcome(hall.chair, VOTE.draftOwnersVote, { input: aVote({ items }) });
    expect(await draft(dismissal)).toBe('MATTER_FROZEN');
    expect(await draft([{ id: randomUUID(), matter: '278-5', text: '更换电梯' }])).toBe('done');
    await town.database.transaction(tx => liftFreeze({ tx, now: new Date() }, election));
    expect(await draft(dismissal)).toBe('done');
  });
});
