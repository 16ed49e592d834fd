import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ESTATE, PERSON } from '../../apps/api/src/demo/demo-ids.js';
import { webOperation } from '../bench/town/documents.js';
import { aUnit } from './claims/a-unit.js';
import { ElectionHall } from './elections/election-hall.js';
import { declared } from './elections/eligibility.js';
import { marks, opened, RATING } from './ratings/a-round.js';
import { settledMatter } from './ratings/settled-matter.js';
import { neighbour, ownerOf } from './topics/a-topic.js';
import { openTown, type Town } from './town/open-town.js';
import type { Visitor } from './town/visitor.js';
import { aBallot, cast } from './votes/an-open-vote.js';
import { aNoticedVote } from './votes/hall.js';

/** As the page asks it. */
const HOME = webOperation('home/home.graphql', 'Home').query;

/** Fields of its own, each of one statement or two: meetings, votes, ratings and their rounds, matters and who raised them, elections and what one owns, notices. */
const MOST = 9;

describe('the first page of a phone', () => {
  let town: Town;
  let owner: Visitor;
  let units: string[];
  beforeAll(async () => {
    town = await openTown();
    units = [
      (await aUnit(town, { name: '沈文', idSuffix: '01123X' })).id,
      (await aUnit(town, { name: '沈文', idSuffix: '01123X' })).id,
    ];
    owner = await ownerOf(town, '沈文', ...units.map(id => [id] as const));
  });
  afterAll(() => town.close());

  const unitsOf = async (who: Visitor, voteId: string) => {
    const own = (await who.ask(HOME))['myVotes'].find(({ vote }: any) => vote.id === voteId);
    return own.units.map(({ taken }: { taken: boolean }) => taken);
  };

  it('knows of each unit whether a ballot is in, whoever gave it', async () => {
    const { voteId, itemIds } = await aNoticedVote(town);
    expect(await unitsOf(owner, voteId)).toEqual([false, false]);
    const { ownersVote } = await owner.ask(
      'query ($id: ID!) { ownersVote(id: $id) { viewerUnits { no } } }',
      { id: voteId },
    );
    const [first, second] = ownersVote.viewerUnits.map(({ no }: { no: number }) => no);
    await cast(owner, aBallot({ voteId, itemIds }, [first]));
    expect(await unitsOf(owner, voteId)).toEqual([true, false]);

    // The other one is left to a neighbour: from their ballot on nothing waits here, though the owner may still speak.
    const agent = await town.person(PERSON.wuYafang);
    const letter = { id: randomUUID(), unitNo: second, agentId: PERSON.wuYafang, instruction: [null, null] };
    await owner.ask('mutation ($input: GiveLetterInput!) { giveProxyLetter(input: $input) }', {
      input: { voteId, ...letter },
    });
    expect(await unitsOf(agent, voteId)).toContain(false);
    await cast(agent, { ...aBallot({ voteId, itemIds }, [second]), proxyId: letter.id });
    expect(await unitsOf(owner, voteId)).toEqual([true, true]);
    const { viewerUnits } = (
      await owner.ask('query ($id: ID!) { ownersVote(id: $id) { viewerUnits { cast taken } } }', {
        id: voteId,
      })
    )['ownersVote'];
    expect(viewerUnits[1]).toEqual({ cast: false, taken: true });
  });

  it('asks whoever raised a matter how it was settled, for thirty days and until they said', async () => {
    const resolutionId = await settledMatter(town);
    const raiser = await town.person(PERSON.liuGuilan);
    const asked = async (who: Visitor) => (await who.ask(HOME))['myMattersToRate'];
    expect(await asked(raiser)).toEqual([
      { id: resolutionId, text: expect.any(String), subjectName: expect.any(String) },
    ]);
    expect(await asked(owner)).toEqual([]);
    const closed = (days: number) =>
      town.database.source.query(
        `UPDATE resolution SET closed_at = now() - $2 * interval '1 day' WHERE id = $1`,
        [resolutionId, days],
      );
    await closed(31);
    expect(await asked(raiser)).toEqual([]);
    await closed(29);
    const input = { resolutionId, side: 'RAISER', timely: 4, willing: 4, solved: 4 };
    await raiser.ask('mutation ($input: RateServiceInput!) { rateService(input: $input) { resolutionId } }', {
      input,
    });
    expect(await asked(raiser)).toEqual([]);
  });

  it('takes a handful of statements, however much waits', async () => {
    const statements = async () => {
      await owner.ask('{ viewer { name } }');
      const sent = jest.spyOn(pg.Client.prototype, 'query');
      await owner.ask(HOME);
      const many = sent.mock.calls.length;
      sent.mockRestore();
      return many;
    };
    const few = await statements();
    const secretary = await town.person(PERSON.zhangWenjing);
    for (const period of ['2033', '2034']) await opened(secretary, { id: randomUUID(), period });
    for (let more = 0; more < 3; more++) await aNoticedVote(town);
    const home = await owner.ask(HOME);
    expect(home['myRatings'].length).toBeGreaterThanOrEqual(2);
    expect(home['myVotes'].length).toBeGreaterThanOrEqual(4);
    expect(await statements()).toBeLessThanOrEqual(MOST);
    expect(few).toBeLessThanOrEqual(MOST);
  });

  it('counts the units that have no answer in a round', async () => {
    const secretary = await town.person(PERSON.zhangWenjing);
    const roundId = await opened(secretary, { id: randomUUID(), period: '2035' });
    const waiting = async () =>
      (await owner.ask(HOME))['myRatings'].find(({ id }: { id: string }) => id === roundId);
    expect(await waiting()).toMatchObject({ unitsToAnswer: 2, begun: false });
    for (const unitId of units)
      await owner.ask(RATING.submitRating, { input: { roundId, unitId, marks: marks(4) } });
    expect(await waiting()).toMatchObject({ unitsToAnswer: 0, begun: false });
  });
});

describe('elections on the first page of a phone', () => {
  let hall: ElectionHall;
  beforeAll(async () => void (hall = await ElectionHall.open()));
  afterAll(() => hall.close());

  const own = async (who: Visitor): Promise<any> =>
    (await who.ask(HOME))['myElections'].find(({ id }: { id: string }) => id === hall.electionId);

  it('ask an owner to sign until they signed, and nobody who owns nothing there', async () => {
    hall.electionId = randomUUID();
    const asked = { id: hall.electionId, estateId: ESTATE.paihe, because: '想成立业主大会' };
    await hall.doing(hall.owner(0), 'requestElection', asked);
    expect(await own(hall.owner(1))).toMatchObject({
      ...{ state: 'REQUESTED', viewerMay: ['signElectionRequest'], candidacy: null },
    });
    await hall.doing(hall.owner(1), 'signElectionRequest', {});
    expect((await own(hall.owner(1))).viewerMay).toEqual([]);
    expect(await own(await hall.town.person(await neighbour(hall.town, '外人')))).toBeUndefined();
    await hall.doing(hall.officer, 'abandonElection', { reason: '申请材料有误' });
    expect(await own(hall.owner(1))).toBeUndefined();
  });

  it('ask whoever was nominated, and lead to objections while they are taken', async () => {
    await hall.begin();
    await hall.openNominations();
    const standing = hall.owner(2);
    expect((await own(standing)).viewerMay).toEqual(['nominateCandidate']);
    const candidateId = randomUUID();
    await hall.doing(standing, 'nominateCandidate', { id: candidateId, by: 'SELF' });
    expect((await own(standing)).candidacy).toEqual({
      ...{ id: candidateId, questionsWaiting: 0 },
      viewerMay: expect.arrayContaining(['consentToStand']),
    });
    expect((await own(hall.owner(1))).candidacy).toBeNull();
    await hall.doing(standing, 'consentToStand', { candidateId, declarations: declared() });
    expect((await own(standing)).candidacy.viewerMay).not.toContain('consentToStand');
    await hall.foundEligible(candidateId);
    for (const at of [0, 1, 3, 4, 5]) await hall.stands(at);
    await hall.doing(hall.officer, 'postCandidateList', {});
    expect((await own(hall.owner(6))).viewerMay).toEqual(['raiseListObjection']);

    const questionId = randomUUID();
    const asked = { id: questionId, candidateId, text: '您打算怎样管停车？' };
    await hall.doing(hall.owner(6), 'askCandidate', asked);
    expect((await own(standing)).candidacy.questionsWaiting).toBe(1);
    await hall.doing(standing, 'answerCandidateQuestion', { questionId, answer: '先登记车位。' });
    expect((await own(standing)).candidacy.questionsWaiting).toBe(0);
    await hall.daysPass(60);
    expect((await own(hall.owner(6))).viewerMay).toEqual([]);
  });
});
