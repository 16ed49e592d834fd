import { dayOf } from '@sifang/kernel';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { watchDuties } from '../../../libs/elections/src/application/election/watch-duties.js';
import { lastDayAfter } from '../../../libs/elections/src/domain/election/last-day.js';
import { VOTE } from '../votes/hall.js';
import { ElectionHall } from './election-hall.js';
import { voteOn } from './election-vote.js';
import { toldOf } from './told.js';

type Row = Record<string, any>;

/** 上海 Art 21, and so elsewhere until a place says otherwise: three days. */
const DAYS = 3;

describe('the names of those elected', () => {
  let hall: ElectionHall;
  let voteId: string;
  beforeAll(async () => {
    hall = await ElectionHall.open();
    await hall.begin();
    await hall.listed(6, { tieBreak: ['HEADS', 'AREA', 'LOT'] });
    voteId = await voteOn(hall, ['陈国栋', '刘桂兰', '周建国', '吴雅芳'], ['何志远', '方磊']);
  });
  afterAll(() => hall.close());

  const duty = async (): Promise<Row | undefined> =>
    (await hall.election()).duties.find((one: Row) => one['duty'] === 'RESULT');

  it('are due nowhere as long as votes are equal, though the vote is declared', async () => {
    await hall.daysPass(4);
    await hall.secretary.ask(VOTE.declareVoteResult, { voteId });
    expect(await duty()).toBeUndefined();
  });

  it('are to be posted three days after it is settled who they are', async () => {
    const [tie] = (await hall.election()).result.ties;
    const candidateIds = tie.candidates.map(({ id }: Row) => id);
    const settledOn = dayOf(hall.clock.now());
    const lot = { drawnOn: settledOn, place: '居委会会议室', witnesses: ['石玉兰', '谭文'] };
    await hall.doing(hall.officer, 'recordLot', { ...lot, candidateIds });
    const dueOn = lastDayAfter(settledOn, DAYS);
    expect(await duty()).toMatchObject({ dueOn, doneOn: null, standing: 'SOON' });
    const { electionNext } = (await hall.officer.ask(NEXT, { estateId: ESTATE.paihe }))['committee'];
    expect(electionNext).toEqual({ state: 'COUNTED', duty: 'RESULT', dueOn });
  });

  it('are asked for when those days are over, once, and then done with the posting', async () => {
    await hall.daysPass(9);
    await hall.said();
    for (let night = 0; night < 2; night++) await watchDuties(hall.town.database, hall.clock);
    const late = toldOf(await hall.said(), '“公布选举结果”应于');
    expect(late).toEqual(expect.arrayContaining([PERSON.wangMin, PERSON.zhangWenjing]));
    expect(late.filter(id => id === PERSON.wangMin)).toHaveLength(1);
    expect((await duty())!['standing']).toBe('OVERDUE');
    await hall.doing(hall.officer, 'declareElection', {});
    expect(await duty()).toMatchObject({ doneOn: dayOf(hall.clock.now()), standing: 'DONE' });
  });
});

const NEXT =
  'query ($estateId: ID!) { committee(estateId: $estateId) { electionNext { state duty dueOn } } }';
