import { Seals } from '@sifang/platform';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { closeWhenItIsTime } from '../../../libs/voting/src/application/life/closing-job.js';
import { outcome } from '../topics/a-topic.js';
import { openTown, SECRET_KEY, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aDraftedVote, aNoticedVote, anOwner, aPostedVote, VOTE, windowFromNow } from './hall.js';
import { days, SEEN, seen } from './seen-vote.js';

const MINE = `{ myVotes { vote { id state } units { no name cast } } }`;

const seals = new Seals(() => SECRET_KEY);

describe("the life of an owners' vote", () => {
  let town: Town;
  let chair: Visitor;
  let owner: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    town = await openTown();
    chair = await town.person(PERSON.chenGuodong);
    officer = await town.person(PERSON.wangMin);
    owner = await anOwner(town);
  });
  afterAll(() => town.close());

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

  it('keeps trial votes out of the list of real ones', async () => {
    const { voteId } = await aPostedVote(town, { trial: true });
    const ids = async (trial: boolean) => {
      const asked = `query ($trial: Boolean!) { ownersVotes(trial: $trial, first: 100) { votes { id trial } } }`;
      return (await owner.ask(asked, { trial }))['ownersVotes'].votes.map(({ id }: { id: string }) => id);
    };
    expect(await ids(true)).toEqual([voteId]);
    expect(await ids(false)).not.toContain(voteId);
  });
});
