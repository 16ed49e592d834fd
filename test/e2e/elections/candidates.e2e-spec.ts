import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { watchDuties } from '../../../libs/elections/src/application/election/watch-duties.js';
import { ElectionHall } from './election-hall.js';
import { declared } from './eligibility.js';
import { GROUP, NEIGHBOURS } from './neighbours.js';
import { toldOf } from './told.js';

const OWNERS = NEIGHBOURS.map(([, personId]) => personId);

describe('an election, from the group to the candidates', () => {
  let hall: ElectionHall;
  beforeAll(async () => void (hall = await ElectionHall.open()));
  afterAll(() => hall.close());

  it('begins with a group that is odd, of owners by half, led by the street, and posted', async () => {
    await hall.begin();
    const refused = (members: object[]) => hall.refused(hall.officer, 'formElectionGroup', { members });
    expect(await refused(GROUP.slice(1))).toBe('GROUP_TOO_SMALL');
    expect(await refused([...GROUP, { name: '某某', side: 'PARTY' }])).toBe('GROUP_EVEN');
    expect(await hall.refused(hall.owner(0), 'formElectionGroup', { members: GROUP })).toBe('NOT_ENTITLED');
    await hall.doing(hall.officer, 'formElectionGroup', { members: GROUP });
    // Who did it knows, and the others of the group have no account.
    expect(toldOf(await hall.said(), '您已列入筹备组')).toEqual([PERSON.sunXiaomei]);
    expect(await hall.refused(hall.officer, 'startPreparing', {})).toBe('GROUP_STILL_POSTED');
    await hall.daysPass(8);
    await hall.doing(hall.officer, 'startPreparing', {});
  });

  it('watches the duties: what is overdue is said once, however often the night comes', async () => {
    const { duties } = await hall.election();
    expect(duties.map(({ duty }: any) => duty)).toEqual([
      ...['CANDIDATE_METHOD', 'DRAFT_RULES', 'NOTICE', 'ROLL', 'MEETING'],
    ]);
    const later = { now: () => new Date(hall.clock.now().getTime() + 60 * 86_400_000) };
    for (let night = 0; night < 2; night++) await watchDuties(hall.town.database, later);
    const { timeline } = await hall.election();
    const overdue = timeline.filter(
      ({ type, duty }: any) => type === 'DUTY_OVERDUE' && duty === 'CANDIDATE_METHOD',
    );
    expect(overdue).toHaveLength(1);
    expect(toldOf(await hall.said(), '“候选人产生办法”应于')).toEqual(
      expect.arrayContaining([PERSON.sunXiaomei, PERSON.wangMin, PERSON.zhangWenjing]),
    );
  });

  it('opens nominations for an odd committee once its duties are done', async () => {
    const open = { size: 5, termYears: 5 };
    expect(await hall.refused(hall.officer, 'openNominations', open)).toBe('DUTIES_OPEN');
    expect(await hall.refused(hall.officer, 'completeElectionDuty', { duty: 'MEETING' })).toBe(
      'DUTY_OF_THE_VOTE',
    );
    for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
      await hall.doing(hall.secretary, 'completeElectionDuty', { duty, note: '已完成' });
    expect(await hall.refused(hall.officer, 'openNominations', { ...open, size: 8 })).toBe('SIZE_EVEN');
    expect(await hall.refused(hall.officer, 'openNominations', { ...open, size: 13 })).toBe('SIZE_UNFIT');
    expect(await hall.refused(hall.officer, 'openNominations', { ...open, termYears: 9 })).toBe(
      'TERM_YEARS_UNFIT',
    );
    await hall.doing(hall.officer, 'openNominations', open);
    const told = await hall.said();
    expect(toldOf(told, '开始推荐候选人，名额 5 名')).toEqual(expect.arrayContaining(OWNERS));
    expect(told[0]!.text).toMatch(/^【四方议事】派河花园业主委员会：/);
    expect(told[0]!.text).toContain(` https://sifang.example/elections/${hall.electionId}`);
    // Once, and nobody again.
    expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
    expect(await hall.said()).toEqual([]);
  });

  it('takes nominations by organisation, by owners and by oneself, each person once, none of the group', async () => {
    const id = randomUUID();
    const self = { id, by: 'SELF' };
    await hall.doing(hall.owner(0), 'nominateCandidate', self);
    await hall.doing(hall.owner(0), 'nominateCandidate', self);
    const again = { ...self, id: randomUUID() };
    expect(await hall.refused(hall.owner(0), 'nominateCandidate', again)).toBe('NOMINATED_ALREADY');
    const named = { by: 'ORGANISATION', name: '严素梅', unitId: hall.unitIds[8] };
    const byParty = { ...named, id: randomUUID(), organisation: '潭冲社区党委' };
    expect(await hall.refused(hall.officer, 'nominateCandidate', byParty)).toBe('GROUP_IS_NO_CANDIDATE');
    expect(await hall.refused(hall.owner(1), 'nominateCandidate', byParty)).toBe('NOT_ENTITLED');
    const jointly = {
      id: randomUUID(),
      by: 'OWNERS',
      name: '何志远',
      unitId: hall.unitIds[4],
      personId: PERSON.heZhiyuan,
    };
    await hall.doing(hall.owner(1), 'nominateCandidate', jointly);
    expect(await hall.doing(hall.owner(2), 'supportCandidate', { candidateId: jointly.id })).toMatchObject({
      state: 'NOMINATED',
    });
    await hall.doing(hall.owner(4), 'declineNomination', { candidateId: jointly.id });
    await hall.doing(hall.owner(0), 'withdrawCandidate', { candidateId: id, reason: '再想想' });
    const states = (await hall.candidates()).map(({ name, state }) => [name, state]);
    expect(states).toEqual([
      ['陈国栋', 'WITHDRAWN'],
      ['何志远', 'DECLINED'],
    ]);
  });

  it('checks each condition with what it rests on, and says so when one cannot be established', async () => {
    const id = randomUUID();
    await hall.doing(hall.owner(5), 'nominateCandidate', { id, by: 'SELF' });
    const early = { candidateId: id, item: 'FULL_CAPACITY', verdict: 'MET', evidence: '见过本人' };
    expect(await hall.refused(hall.officer, 'checkEligibility', early)).toBe('CANDIDATE_STATE_UNFIT');
    const some = { candidateId: id, declarations: declared().slice(1) };
    expect(await hall.refused(hall.owner(5), 'consentToStand', some)).toBe('DECLARATIONS_INCOMPLETE');
    await hall.doing(hall.owner(5), 'consentToStand', { candidateId: id, declarations: declared() });
    expect(await hall.refused(hall.owner(5), 'checkEligibility', early)).toBe('NOT_ENTITLED');
    await hall.foundEligible(id, ['FULL_CAPACITY', 'NOT_OF_THE_FIRM', 'NO_ILLEGAL_WORKS']);
    const unpaid = { candidateId: id, item: 'NOTHING_UNPAID' };
    const known = { ...unpaid, verdict: 'NOT_MET', evidence: '欠 2025 年物业费' };
    expect(await hall.doing(hall.officer, 'checkEligibility', known)).toMatchObject({ state: 'REJECTED' });
    // Neighbours hear nothing of somebody who does not stand.
    expect((await hall.candidates(hall.owner(6))).map(({ name }) => name)).not.toContain('方磊');
    const mine = (await hall.candidates(hall.owner(5))).find(({ name }) => name === '方磊');
    expect(mine.checks.find(({ item }: any) => item === 'IS_OWNER')).toMatchObject({
      ...{ verdict: 'MET', checkedBy: '产权名册' },
    });
    const unknown = { ...unpaid, verdict: 'CANNOT_ESTABLISH', evidence: '物业企业未提供台账' };
    expect(await hall.doing(hall.officer, 'checkEligibility', unknown)).toMatchObject({
      state: 'ADMITTED',
    });
    const left = { candidateId: id, reason: '另有安排' };
    await hall.doing(hall.owner(5), 'withdrawCandidate', left);
  });
});
