import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '@sifang/kernel';
import { Seals } from '@sifang/platform';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { loadDemoElection } from '../../../apps/api/src/demo/load-demo-election.js';
import { SECRET_KEY } from '../town/secret-key.js';
import type { Visitor } from '../town/visitor.js';
import { ElectionHall } from './election-hall.js';
import { ASK, LIVE } from './election-reads.js';
import { followSteps } from './steps.js';
import { toldOf } from './told.js';

describe('an election', () => {
  let hall: ElectionHall;
  beforeAll(async () => void (hall = await ElectionHall.open()));
  afterAll(() => hall.close());

  it('of the demo town takes nominations, and is loaded once', async () => {
    const seals = new Seals(() => SECRET_KEY);
    for (let start = 0; start < 2; start++) await loadDemoElection(hall.town.database, hall.clock, seals);
    const { electionsAt } = await hall.officer.ask(ASK.electionsAt, { estateId: ESTATE.feicui });
    expect(electionsAt).toEqual([
      expect.objectContaining({ state: 'NOMINATING', kind: 'FIRST', nextDuty: 'NOTICE' }),
    ]);
    hall.electionId = electionsAt[0].id;
    const states = (await hall.candidates()).map(({ state }) => state);
    expect(states).toEqual(['ADMITTED', 'ADMITTED', 'ADMITTED', 'ADMITTED', 'CONSENTED', 'NOMINATED']);
    const asked = 'query ($id: ID!) { election(id: $id) { timeline { at } } }';
    const { timeline } = (await hall.officer.ask(asked, { id: hall.electionId }))['election'];
    const times = timeline.map(({ at }: { at: string }) => at);
    expect(times).toEqual(times.toSorted());
  });

  describe('that owners ask for', () => {
    it('obliges the street with the signature that reaches a fifth', async () => {
      const id = randomUUID();
      hall.electionId = id;
      await hall.said();
      const asked = { id, estateId: ESTATE.paihe, because: '想成立业主大会' };
      await hall.doing(hall.owner(0), 'requestElection', asked);
      await hall.doing(hall.owner(0), 'signElectionRequest', {});
      const live = followSteps(hall.town, hall.owner(5), LIVE, { electionId: id });
      const { cursor } = await live.sees(({ election }) => election?.request?.signed.heads === 1);
      const { state, request } = await hall.election();
      expect(state).toBe('REQUESTED');
      expect(request).toMatchObject({
        signed: { heads: 1, area: 10_000 },
        whole: { heads: 12 },
        leastHeads: 3,
      });
      expect(await hall.refused(hall.owner(1), 'requestElection', { ...asked, id: randomUUID() })).toBe(
        'REQUEST_RUNS',
      );
      expect(await hall.refused(hall.secretary, 'signElectionRequest', {})).toBe('NOT_AN_OWNER');
      const back = followSteps(hall.town, hall.owner(5), LIVE, { electionId: id, after: cursor });
      expect(await back.sees(() => true)).toMatchObject({ cursor, election: null });
      const page = async (who: Visitor) =>
        (await who.ask(ASK_REQUEST, { estateId: ESTATE.paihe }))['committee'];
      expect(await page(hall.owner(1))).toMatchObject({
        request: {
          ...{ electionId: id, because: '想成立业主大会', heads: 1, area: 10_000, leastHeads: 3 },
          ...{ viewerSigned: false, viewerMay: ['signElectionRequest'] },
        },
      });
      await hall.doing(hall.owner(1), 'signElectionRequest', {});
      await live.sees(({ election }) => election?.request?.signed.heads === 2);
      expect((await page(hall.owner(1))).request).toMatchObject({ viewerSigned: true, viewerMay: [] });
      expect((await page(hall.secretary)).request).toMatchObject({ viewerSigned: false, viewerMay: [] });
      expect((await hall.election()).state).toBe('REQUESTED');
      await hall.doing(hall.owner(2), 'signElectionRequest', {});
      const triggered = await hall.election();
      expect(triggered.state).toBe('TRIGGERED');
      await live.sees(({ election }) => election?.state === 'TRIGGERED');
      await Promise.all([live.stop(), back.stop()]);
      expect((await page(hall.owner(1))).request).toBeNull();
      const told = await hall.said();
      expect(toldOf(told, `请于 ${triggered.actBy} 前组建筹备组`)).toEqual(
        expect.arrayContaining([PERSON.wangMin, PERSON.zhangWenjing]),
      );
      expect(toldOf(told, '')).not.toContain(PERSON.liuGuilan);
      expect(triggered.actBy >= addDays(dayOf(hall.clock.now()), 60)).toBe(true);
    });

    it('is the only one while it runs, and may be abandoned with a reason', async () => {
      const another = { id: randomUUID(), estateId: ESTATE.paihe, kind: 'FIRST', because: '再来一次' };
      expect(await hall.refused(hall.officer, 'openElection', another)).toBe('ELECTION_RUNS');
      expect(await hall.refused(hall.owner(0), 'abandonElection', { reason: '不办了' })).toBe('NOT_ENTITLED');
      await hall.doing(hall.officer, 'abandonElection', { reason: '申请材料有误' });
      expect(await hall.election()).toMatchObject({ state: 'ABANDONED', endedBecause: '申请材料有误' });
    });
  });
});

const ASK_REQUEST = `query ($estateId: ID!) { committee(estateId: $estateId) { viewerMay
  request { electionId because heads area leastHeads viewerSigned viewerMay } } }`;
