import { dayOf } from '@sifang/kernel';
import { Seals } from '@sifang/platform';
import { randomUUID } from 'node:crypto';
import { closeWhenItIsTime } from '../../../libs/voting/src/application/life/closing-job.js';
import { rollOf } from '../../../libs/voting/src/persistence/roll.queries.js';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { DO } from '../register/asking.js';
import { neighbour, outcome, ownerOf } from '../topics/a-topic.js';
import { openTown, SECRET_KEY, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aDraftedVote, aNoticedVote, aPostedVote, aVote, VOTE, windowFromNow } from './hall.js';

const SEEN = `query ($id: ID!) { ownersVote(id: $id) {
  state seq title trial temporary buildings profileName rollHash rollHeads rollArea rollUnits registryArea gapExplained
  policies { duplicates blank parking severalUnits silentArticle } items { position matter text participation agreement }
  noticedOn opensAt closesAt extensions { until reason } annulledBecause officers { personId duty }
  questions { id about unitName text mine answer upheld } timeline { type byName byTitle text count }
  viewerMayRun viewerMayAnnul viewerUnits { no name area cast } } }`;
const ROLL = `query ($id: ID!, $first: Int! = 500, $after: Int! = 0) {
  ownersVoteRoll(voteId: $id, first: $first, after: $after) { hash next units { no name area head ownerNos ownerNames mine } } }`;
const DISCARD = `mutation ($voteId: ID!) { discardOwnersVoteDraft(voteId: $voteId) }`;
const MINE = `{ myVotes { vote { id state } units { no name cast } } }`;

const seals = new Seals(() => SECRET_KEY);
const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();

describe("the life of an owners' vote", () => {
  let town: Town;
  let chair: Visitor;
  let owner: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    town = await openTown();
    chair = await town.person(PERSON.chenGuodong);
    officer = await town.person(PERSON.wangMin);
    const unit = await aUnit(town, { name: '常乐', idSuffix: '00123X' });
    owner = await ownerOf(town, '常乐', [unit.id]);
  });
  afterAll(() => town.close());

  const seen = async (who: Visitor, id: string) => (await who.ask(SEEN, { id }))['ownersVote'];

  it('goes from draft to roll, notice and an open box, and everybody reads how', async () => {
    const { voteId } = await aDraftedVote(town);
    expect(await outcome(owner, SEEN, { id: voteId })).toBe('VOTE_NOT_FOUND');
    await chair.ask(VOTE.postVoteRoll, { input: { voteId } });
    const posted = await seen(owner, voteId);
    expect(posted).toMatchObject({
      state: 'ROLL_POSTED',
      viewerMayRun: false,
      rollHeads: expect.any(Number),
    });
    expect(posted.viewerUnits).toHaveLength(1);
    const input = { voteId, opensAt: days(16), closesAt: days(30) };
    await chair.ask(VOTE.giveVoteNotice, { input });
    const noticed = await seen(owner, voteId);
    expect(noticed.timeline.map(({ type }: { type: string }) => type)).toEqual([
      ...['DRAFTED', 'ROLL_POSTED', 'NOTICED'],
    ]);
    expect(noticed.timeline[2]).toMatchObject({ byName: '陈国栋', byTitle: null });
    expect(noticed.items).toMatchObject([
      { matter: '278-5', participation: '≥ 2/3', agreement: '> 1/2' },
      { matter: '278-8', participation: '≥ 2/3', agreement: '≥ 3/4' },
    ]);
    expect((await owner.ask(MINE))['myVotes']).toContainEqual({
      vote: { id: voteId, state: 'NOTICED' },
      units: [expect.objectContaining({ cast: false })],
    });
  });

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

  it('cases 49, 50, 52: what was noticed stands; a notice is long enough and a window fits the place', async () => {
    const { voteId } = await aPostedVote(town, { profile: '杭州' });
    const give = (opens: number, closes: number) =>
      outcome(chair, VOTE.giveVoteNotice, {
        input: { voteId, opensAt: days(opens), closesAt: days(closes) },
      });
    expect(await give(13, 23)).toBe('NOTICE_TOO_SHORT');
    expect(await give(17, 21)).toBe('WINDOW_TOO_SHORT');
    expect(await give(17, 78)).toBe('WINDOW_TOO_LONG');
    expect(await give(17, 17)).toBe('WINDOW_BACKWARDS');
    expect(await give(17, 22)).toBe('done');
    const items = [{ matter: '278-9', text: '临时加的一项' }];
    expect(await outcome(chair, VOTE.changeOwnersVoteItems, { input: { voteId, items } })).toBe(
      'VOTE_STATE_UNFIT',
    );
    expect(await outcome(chair, VOTE.takeBackVoteRoll, { input: { voteId, reason: '改' } })).toBe(
      'VOTE_STATE_UNFIT',
    );
  });

  it('case 55: is extended once while too few have taken part, and never after it closed', async () => {
    const { voteId } = await aNoticedVote(town);
    const extend = (until: string) =>
      outcome(chair, VOTE.extendOwnersVote, { input: { voteId, until, reason: '参与人数不足' } });
    expect(await extend(days(1))).toBe('EXTENSION_BACKWARDS');
    expect(await extend(days(20))).toBe('done');
    expect(await extend(days(30))).toBe('EXTENDED_ENOUGH');
    expect((await seen(owner, voteId)).extensions).toMatchObject([{ reason: '参与人数不足' }]);
    await windowFromNow(town, voteId, -100, -1);
    expect(await extend(days(30))).toBe('VOTE_CLOSED');
  });

  it('is closed when its time has come: not before, and once, however often the worker looks', async () => {
    const { voteId } = await aNoticedVote(town);
    expect(await outcome(chair, VOTE.closeOwnersVote, { voteId })).toBe('VOTE_STILL_OPEN');
    await closeWhenItIsTime(town.database, seals, voteId);
    expect((await seen(owner, voteId)).state).toBe('NOTICED');
    await windowFromNow(town, voteId, -100, -1);
    await Promise.all([1, 2, 3].map(() => closeWhenItIsTime(town.database, seals, voteId)));
    expect(await outcome(chair, VOTE.closeOwnersVote, { voteId })).toBe('done');
    const closed = await seen(owner, voteId);
    expect(closed.state).toBe('CLOSED');
    expect(closed.timeline.filter(({ type }: { type: string }) => type === 'CLOSED')).toEqual([
      expect.objectContaining({ byName: null }),
    ]);
    const jobs = await town.database.source.query(
      `SELECT count(*)::integer AS many FROM graphile_worker.jobs WHERE key = $1`,
      [`owners-vote-closes ${voteId}`],
    );
    expect(jobs).toEqual([{ many: 1 }]);
  });

  it('is annulled by whoever runs it with a reason, and by the property office alone once declared', async () => {
    const { voteId } = await aNoticedVote(town);
    const annul = (who: Visitor, reason: string) =>
      outcome(who, VOTE.annulOwnersVote, { input: { voteId, reason } });
    expect(await annul(owner, '不同意')).toBe('NOT_ENTITLED');
    expect(await annul(chair, ' ')).toBe('TEXT_EMPTY');
    await town.database.source.query(
      `UPDATE owners_vote SET state = 'DECLARED', declared_at = now() WHERE id = $1`,
      [voteId],
    );
    expect(await annul(chair, '程序有误')).toBe('NOT_ENTITLED');
    expect(await annul(officer, '未公示议题')).toBe('done');
    expect(await annul(officer, '未公示议题')).toBe('VOTE_STATE_UNFIT');
    expect(await seen(owner, voteId)).toMatchObject({ state: 'ANNULLED', annulledBecause: '未公示议题' });
  });

  it('is thrown away as long as nobody was told of it, and the trail remembers what it was', async () => {
    const { voteId } = await aDraftedVote(town, { title: '写错了的表决' });
    expect(await outcome(officer, DISCARD, { voteId })).toBe('NOT_ENTITLED');
    expect(await chair.ask(DISCARD, { voteId })).toEqual({ discardOwnersVoteDraft: voteId });
    expect(await outcome(chair, SEEN, { id: voteId })).toBe('VOTE_NOT_FOUND');
    const trail = await town.database.source.query<{ details: object }[]>(
      `SELECT details FROM audit_entry WHERE act = 'VOTE_DRAFT_DISCARDED' AND subject_id = $1`,
      [voteId],
    );
    expect(trail).toEqual([{ details: expect.objectContaining({ vote: '写错了的表决' }) }]);
    const { voteId: posted } = await aPostedVote(town);
    await chair.ask(VOTE.takeBackVoteRoll, { input: { voteId: posted, reason: '名册有误' } });
    expect(await outcome(chair, DISCARD, { voteId: posted })).toBe('VOTE_WAS_POSTED');
  });

  it('has tellers and supervisors of its own, one duty for each, none of them from the firm', async () => {
    const { voteId } = await aDraftedVote(town);
    const name = (personId: string, duty = 'TELLER') =>
      outcome(chair, VOTE.nameVoteOfficer, { input: { voteId, personId, duty } });
    expect(await name(PERSON.liQiang)).toBe('OFFICER_OF_THE_FIRM');
    expect(await name(PERSON.tangJun)).toBe('PERSON_NOT_FOUND');
    expect(await name(PERSON.liuGuilan)).toBe('done');
    expect(await name(PERSON.liuGuilan, 'SUPERVISOR')).toBe('OFFICER_NAMED_ALREADY');
    const input = { voteId, personId: PERSON.zhouJianguo };
    expect(await outcome(chair, VOTE.withdrawVoteOfficer, { input })).toBe('OFFICER_NOT_NAMED');
    await chair.ask(VOTE.withdrawVoteOfficer, { input: { voteId, personId: PERSON.liuGuilan } });
    expect((await seen(chair, voteId)).officers).toEqual([]);
  });

  it.each([
    ['a profile that is none', { profile: '火星' }, 'PROFILE_UNKNOWN'],
    ['a building that is none', { buildings: ['4号楼'] }, 'BUILDING_NOT_FOUND'],
    ['a building twice', { buildings: ['1号楼', '1号楼'] }, 'BUILDING_TWICE'],
    ['no building at all', { buildings: [] }, 'BUILDING_MISSING'],
    ['a matter that is none', { items: [{ matter: '278-0', text: '别的' }] }, 'MATTER_UNKNOWN'],
    ['an item without words', { items: [{ matter: '278-1', text: ' ' }] }, 'TEXT_EMPTY'],
    ['21 items', { items: Array(21).fill({ matter: '278-1', text: '同一件事' }) }, 'LIST_TOO_LONG'],
    [
      'one item twice',
      { items: Array(2).fill({ id: randomUUID(), matter: '278-1', text: '同' }) },
      'ITEM_TWICE',
    ],
    ['no title', { title: '' }, 'TEXT_EMPTY'],
    ['an id that is none', { id: '7' }, 'INVALID_ID'],
  ])('is not drafted with %s', async (_what, changes, code) => {
    expect(await outcome(chair, VOTE.draftOwnersVote, { input: aVote(changes) })).toBe(code);
  });

  it('of one building has that building alone for its electorate', async () => {
    const { voteId } = await aPostedVote(town, { buildings: ['3号楼'] });
    const roll = await rollOf(town.database.source.manager, voteId);
    expect(new Set(roll.map(({ building }) => building))).toEqual(new Set(['3号楼']));
    expect(roll).toHaveLength(66);
  });

  it('keeps trial votes out of the list of real ones', async () => {
    const { voteId } = await aPostedVote(town, { trial: true });
    const ids = async (trial: boolean) => {
      const asked = `query ($trial: Boolean!) { ownersVotes(trial: $trial, first: 100) { votes { id trial } } }`;
      return (await owner.ask(asked, { trial }))['ownersVotes'].votes.map(({ id }: { id: string }) => id);
    };
    expect(await ids(true)).toEqual([voteId]);
    expect(await ids(false)).not.toContain(voteId);
  });

  it('is listed page by page, drafts only at the desk', async () => {
    await aDraftedVote(town);
    const asked = `query ($after: String) { ownersVotes(first: 3, after: $after) { next votes { id state } } }`;
    const all = async (who: Visitor) => {
      const votes: { id: string; state: string }[] = [];
      for (let after: string | null = null; ;) {
        const { ownersVotes } = await who.ask(asked, { after });
        votes.push(...ownersVotes.votes);
        after = ownersVotes.next;
        if (after === null) return votes;
      }
    };
    const desk = await all(chair);
    expect(new Set(desk.map(({ id }) => id)).size).toBe(desk.length);
    expect(desk.some(({ state }) => state === 'DRAFT')).toBe(true);
    expect((await all(owner)).map(({ id }) => id)).toEqual(
      desk.filter(({ state }) => state !== 'DRAFT').map(({ id }) => id),
    );
    expect(await outcome(owner, asked, { after: 'x' })).toBe('CURSOR_UNREADABLE');
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

interface RollRow {
  readonly no: number;
  readonly mine: boolean;
  readonly ownerNames: readonly string[];
}

async function wholeRoll(who: Visitor, id: string): Promise<{ rows: RollRow[]; hash: string }> {
  const rows: RollRow[] = [];
  for (let after = 0; ;) {
    const { ownersVoteRoll } = await who.ask(ROLL, { id, after });
    rows.push(...ownersVoteRoll.units);
    after = ownersVoteRoll.next;
    if (after === null) return { rows, hash: ownersVoteRoll.hash };
  }
}
