import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { rollOf } from '../../../libs/voting/src/persistence/roll.queries.js';
import { aUnit } from '../claims/a-unit.js';
import { DO } from '../register/asking.js';
import { neighbour, outcome, ownerOf } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aDraftedVote, aNoticedVote, anOwner, aPostedVote, VOTE } from './hall.js';
import { days, SEEN, seen, wholeRoll } from './seen-vote.js';

describe('the roll of a vote', () => {
  let town: Town;
  let chair: Visitor;
  let owner: Visitor;
  beforeAll(async () => {
    town = await openTown();
    chair = await town.person(PERSON.chenGuodong);
    owner = await anOwner(town);
  });
  afterAll(() => town.close());

  it('freezes the register as it stands: heads, area and hash can be found again by anybody', async () => {
    const { voteId } = await aPostedVote(town);
    const vote = await seen(chair, voteId);
    const roll = await rollOf(town.database.source.manager, voteId);
    const counted = roll.filter(({ head }) => head !== null);
    expect(new Set(counted.map(({ head }) => head)).size).toBe(vote.rollHeads);
    expect(counted.reduce((sum, { area }) => sum + area, 0)).toBe(vote.rollArea);
    const { register } = await chair.ask(
      `query ($id: ID!) { register(estateId: $id) { withoutParking { heads area } } }`,
      { id: ESTATE.hanlin },
    );
    expect(vote.rollHeads).toBe(register.withoutParking.heads);
    const { rows, hash } = await wholeRoll(chair, voteId);
    expect(rows).toHaveLength(vote.rollUnits);
    expect(hash).toBe(vote.rollHash);
  });

  it('shows names of the roll to who runs it, and only a first character to neighbours', async () => {
    const { voteId } = await aPostedVote(town);
    const [mine] = (await seen(owner, voteId)).viewerUnits;
    const { rows } = await wholeRoll(owner, voteId);
    expect(rows.filter(row => row.mine).map(({ no }) => no)).toEqual([mine.no]);
    expect(rows.find(row => row.mine)!.ownerNames).toEqual(['常乐']);
    for (const row of rows.filter(each => !each.mine))
      for (const name of row.ownerNames) expect(name).toMatch(/^.＊$/);
    const named = (await wholeRoll(chair, voteId)).rows;
    expect(named.flatMap(({ ownerNames }) => ownerNames)).toContain('刘桂兰');
  });

  it('case 30: is not frozen until a gap to the land registry is explained', async () => {
    const { voteId } = await aDraftedVote(town);
    const gap = { voteId, registryArea: 22_642_109 };
    expect(await outcome(chair, VOTE.postVoteRoll, { input: gap })).toBe('ROLL_GAP_UNEXPLAINED');
    expect(await outcome(chair, VOTE.postVoteRoll, { input: { ...gap, explanation: '  ' } })).toBe(
      'ROLL_GAP_UNEXPLAINED',
    );
    const explanation = '登记簿含地下车库';
    await chair.ask(VOTE.postVoteRoll, { input: { ...gap, explanation } });
    expect(await seen(chair, voteId)).toMatchObject({ registryArea: 22_642_109, gapExplained: explanation });
  });

  it('takes objections of owners, and no notice while one waits for its answer', async () => {
    const { voteId } = await aPostedVote(town);
    const [{ no, name }] = (await seen(owner, voteId)).viewerUnits;
    const id = randomUUID();
    const input = { id, voteId, unitNo: no, text: '面积应为 91.20 平方米' };
    const stranger = await town.person(PERSON.liQiang);
    expect(await outcome(stranger, VOTE.raiseVoteQuestion, { input })).toBe('NOT_AN_OWNER');
    expect(await outcome(owner, VOTE.raiseVoteQuestion, { input: { ...input, unitNo: 99_999 } })).toBe(
      'UNIT_NOT_FOUND',
    );
    await owner.ask(VOTE.raiseVoteQuestion, { input });
    await owner.ask(VOTE.raiseVoteQuestion, { input });
    expect((await seen(owner, voteId)).questions).toMatchObject([
      { id, about: 'ROLL', unitName: name, mine: true },
    ]);
    const notice = { voteId, opensAt: days(17), closesAt: days(30) };
    expect(await outcome(chair, VOTE.giveVoteNotice, { input: notice })).toBe('OBJECTIONS_OPEN');
    const answer = { voteId, questionId: id, answer: '经复核更正', upheld: true };
    expect(await outcome(owner, VOTE.answerVoteQuestion, { input: answer })).toBe('NOT_ENTITLED');
    await chair.ask(VOTE.answerVoteQuestion, { input: answer });
    expect(await outcome(chair, VOTE.answerVoteQuestion, { input: answer })).toBe('QUESTION_ANSWERED');
    await chair.ask(VOTE.takeBackVoteRoll, { input: { voteId, reason: '更正 1 户面积' } });
    expect(await rollOf(town.database.source.manager, voteId)).toEqual([]);
    expect(await outcome(owner, SEEN, { id: voteId })).toBe('VOTE_NOT_FOUND');
    await chair.ask(VOTE.postVoteRoll, { input: { voteId } });
    await chair.ask(VOTE.giveVoteNotice, { input: notice });
  });

  it('of one building has that building alone for its electorate', async () => {
    const { voteId } = await aPostedVote(town, { buildings: ['3号楼'] });
    const roll = await rollOf(town.database.source.manager, voteId);
    expect(new Set(roll.map(({ building }) => building))).toEqual(new Set(['3号楼']));
    expect(roll).toHaveLength(66);
  });

  it('cases 28, 29: lets the buyer vote from the moment of the sale on, by the roll as it was frozen', async () => {
    const unit = await aUnit(town, { name: '卖家', idSuffix: '777770' });
    const seller = await ownerOf(town, '卖家', [unit.id]);
    const { voteId } = await aNoticedVote(town);
    const before = await rollOf(town.database.source.manager, voteId);
    expect((await seen(seller, voteId)).viewerUnits).toHaveLength(1);
    const secretary = await town.person(PERSON.zhangWenjing);
    const sale = {
      ...{ id: unit.id, version: 1, reason: 'SALE', since: dayOf(new Date()), note: '' },
      ...{ status: 'REGISTERED', ownership: 'SOLE', owners: [{ name: '买家', idSuffix: '777771' }] },
    };
    await secretary.ask(DO.changeOwners, { input: sale });
    expect((await seen(chair, voteId)).timeline.at(-1)).toMatchObject({
      type: 'VOTERS_CHANGED',
      byName: null,
    });
    const buyer = await ownerOf(town, '买家', [unit.id]);
    await chair.ask(VOTE.refreshVoters, { voteId });
    expect((await seen(buyer, voteId)).viewerUnits).toHaveLength(1);
    expect(await outcome(await town.person(await neighbour(town, '旁人')), SEEN, { id: voteId })).toBe(
      'done',
    );
    expect(await rollOf(town.database.source.manager, voteId)).toEqual(before);
  });
});
