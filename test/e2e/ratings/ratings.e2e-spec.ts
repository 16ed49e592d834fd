import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { addDays, dayOf } from '@sifang/kernel';
import { TaskList } from '@sifang/platform';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { socketClient } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { neighbour, outcome, ownerOf } from '../topics/a-topic.js';
import { forgetJobs } from '../worker/a-worker.js';
import { aRound, manyAnswer, marks, opened, OWNED, RATING, roundAs, STAFF } from './a-round.js';

describe('ratings', () => {
  let town: Town;
  let zhang: Visitor;
  let wang: Visitor;
  let li: Visitor;
  let chen: Visitor;
  beforeAll(async () => {
    town = await openTown();
    // The demo's own rounds would be in the way of these.
    await town.database.source.query(`TRUNCATE rating_round CASCADE`);
    zhang = await town.person(PERSON.zhangWenjing);
    wang = await town.person(PERSON.wangMin);
    li = await town.person(PERSON.liQiang);
    chen = await town.person(PERSON.chenGuodong);
  });
  afterAll(() => town.close());

  const aHome = async (name = '何静'): Promise<{ unitId: string; owner: Visitor }> => {
    const { id: unitId } = await aUnit(
      town,
      { name, idSuffix: '000001' },
      { name: '许亮', idSuffix: '000002' },
    );
    return { unitId, owner: await ownerOf(town, name, [unitId, 1]) };
  };
  const form = (roundId: string, unitId: string, value = 4, more: object = {}) => ({
    input: { roundId, unitId, marks: marks(value), ...more },
  });
  const whole = (value: number) => marks(value, [...OWNED, ...STAFF]);

  describe('an owner', () => {
    let roundId: string;
    let home: { unitId: string; owner: Visitor };
    let other: Visitor;
    beforeAll(async () => {
      home = await aHome();
      other = await ownerOf(town, '许亮', [home.unitId, 2]);
      roundId = await opened(zhang, { period: '2026-12' });
    });

    it('finds the round, begins, goes on later and hands it in', async () => {
      const { owner, unitId } = home;
      const mine = async () => (await owner.ask(RATING.myRatings))['myRatings'][0];
      expect(await mine()).toMatchObject({
        id: roundId,
        subject: { name: expect.any(String) },
        unitsToAnswer: 1,
        begun: false,
      });
      const half = marks(3).slice(0, 4);
      await owner.ask(RATING.saveRating, { input: { roundId, unitId, marks: half, comment: '路灯' } });
      expect(await mine()).toMatchObject({ unitsToAnswer: 1, begun: true });
      expect((await roundAs(owner, roundId))['viewerUnits'][0]).toMatchObject({
        draft: half,
        marks: [],
        answeredBy: null,
      });
      expect(await outcome(owner, RATING.submitRating, { input: { roundId, unitId, marks: half } })).toBe(
        'ITEMS_MISSING',
      );
      await owner.ask(RATING.submitRating, form(roundId, unitId, 4));
      expect(await mine()).toMatchObject({ unitsToAnswer: 0, begun: false });
      await owner.ask(RATING.submitRating, form(roundId, unitId, 5, { comment: '有进步' }));
      const round = await roundAs(owner, roundId);
      expect(round['viewerUnits'][0]).toMatchObject({
        answeredBy: 'ME',
        marks: marks(5),
        comment: '有进步',
        draft: null,
      });
      expect(round).toMatchObject({ answered: 1, preliminary: null, published: null, score: null });
    });

    it('answers once for a unit: a co-owner finds it answered, and does not see how', async () => {
      expect(await outcome(other, RATING.submitRating, form(roundId, home.unitId))).toBe('UNIT_ANSWERED');
      expect((await roundAs(other, roundId))['viewerUnits']).toEqual([
        {
          ...{ unitId: home.unitId, answeredBy: 'ANOTHER', marks: [], draft: null, comment: '', papers: [] },
          name: expect.any(String),
        },
      ]);
      const paper = { input: { roundId, unitId: home.unitId, paperNumber: 'P-1', marks: marks(1) } };
      expect(await outcome(zhang, RATING.keyRatingPaper, paper)).toBe('UNIT_ANSWERED');
    });

    it.each([
      ['an item for staff', { marks: [...marks(4), { item: 'A4', value: 4 }] }, 'ITEM_NOT_ASKED'],
      ['a six', { marks: marks(6) }, 'MARK_OUT_OF_RANGE'],
      ['the same item twice', { marks: [...marks(4), { item: 'A1', value: 4 }] }, 'ITEM_TWICE'],
      ['a comment too long', { comment: '长'.repeat(501) }, 'TEXT_TOO_LONG'],
      ['a photo of nobody', { paperIds: [randomUUID()] }, 'PAPER_NOT_FOUND'],
      ['a unit of somebody else', { unitId: randomUUID() }, 'UNIT_NOT_YOURS'],
      ['another round', { roundId: randomUUID() }, 'RATING_ROUND_NOT_FOUND'],
    ])('is refused with %s', async (_what, more, code) => {
      expect(await outcome(home.owner, RATING.submitRating, form(roundId, home.unitId, 4, more))).toBe(code);
    });

    it('case 78: who works for the firm does not rate it, and nor does a unit that they own', async () => {
      const { unitId, owner } = await aHome('顾小满');
      const second = await opened(zhang, { period: '2026-11' });
      const staff = await ownerOf(town, '丁新', [unitId, 2]);
      expect(await outcome(owner, RATING.submitRating, form(second, unitId))).toBe('done');
      await town.database.source.query(
        `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
         SELECT gen_random_uuid(), person_id, 'FIRM_STAFF', '保洁', $1, $2, '2024-01-01' FROM unit_owner WHERE unit_id = $3 AND position = 2`,
        [ESTATE.hanlin, ORGANISATION.lanting, unitId],
      );
      const employee = await town.person(
        (
          await town.database.source.query(
            `SELECT person_id AS id FROM unit_owner WHERE unit_id = $1 AND position = 2`,
            [unitId],
          )
        )[0].id,
      );
      void staff;
      expect(await outcome(employee, RATING.submitRating, form(second, unitId))).toBe('NOT_ENTITLED');
      expect(await outcome(owner, RATING.submitRating, form(second, unitId))).toBe('UNIT_OF_RATED');
      // Handed in before the employment began: not counted at closing either.
      await manyAnswer(town, second, 30, at => 3 + 2 * (at % 2));
      const { closeRatingRound } = await zhang.ask(RATING.closeRatingRound, { roundId: second });
      expect(closeRatingRound).toMatchObject({ answered: 30, preliminary: { answers: 30, score: 8000 } });
    });

    it('has until the round is cancelled', async () => {
      await zhang.ask(RATING.cancelRatingRound, { input: { roundId, reason: '合同已终止' } });
      expect(await outcome(home.owner, RATING.submitRating, form(roundId, home.unitId))).toBe(
        'ROUND_NOT_OPEN',
      );
      expect(await outcome(zhang, RATING.openRatingRound, { input: aRound({ period: '2026-12' }) })).toBe(
        'done',
      );
    });
  });

  const PHOTO = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const sent = async (who: Visitor, name: string): Promise<string> => {
    const sending = request(town.url).post(`/files/papers?name=${name}`).set(who.headers);
    const { body } = await sending.set('content-type', 'image/png').send(PHOTO).expect(201);
    return body.id;
  };
  const look = (who: Visitor, paperId: string) =>
    request(town.url).get(`/files/papers/${paperId}`).set(who.headers);

  it('is opened by the community or the town, once in a period, within bounds', async () => {
    const input = aRound({ period: '2027-Q1' });
    expect(await outcome(chen, RATING.openRatingRound, { input })).toBe('NOT_ENTITLED');
    expect(await outcome(li, RATING.openRatingRound, { input })).toBe('NOT_ENTITLED');
    expect(await outcome(await town.person(PERSON.zhengHongmei), RATING.openRatingRound, { input })).toBe(
      'ESTATE_NOT_FOUND',
    );
    expect(await outcome(wang, RATING.openRatingRound, { input })).toBe('done');
    expect(await outcome(wang, RATING.openRatingRound, { input })).toBe('done');
    const cases: [object, string][] = [
      [{ period: '2027-Q1' }, 'ROUND_EXISTS'],
      [{ period: 'spring' }, 'PERIOD_UNREADABLE'],
      [{ subjectId: ORGANISATION.tianchen }, 'ORGANISATION_NOT_FOUND'],
      // The community does not hold a round about itself; the town may.
      [{ subjectId: ORGANISATION.tanchongParty, instrument: 'performance' }, 'NOT_ENTITLED'],
      [{ instrument: 'nothing' }, 'INSTRUMENT_NOT_FOUND'],
      [{ minSample: 4 }, 'MIN_SAMPLE_TOO_SMALL'],
      [{ weights: [{ group: 'OWNERS', weight: 0 }] }, 'SETTINGS_UNFIT'],
      [{ closesAt: new Date(Date.now() - 1000) }, 'CLOSING_UNFIT'],
      [{ closesAt: new Date(Date.now() + 61 * 86_400_000) }, 'CLOSING_UNFIT'],
    ];
    const ends = await Promise.all(
      cases.map(([changes]) =>
        outcome(zhang, RATING.openRatingRound, { input: aRound({ period: '2027-Q2', ...changes }) }),
      ),
    );
    expect(ends).toEqual(cases.map(([, code]) => code));
    const about = aRound({
      period: '2027-Q1',
      subjectId: ORGANISATION.tanchongParty,
      instrument: 'performance',
    });
    expect(await outcome(wang, RATING.openRatingRound, { input: about })).toBe('done');
  });

  it('reminds those alone who have not answered, and once a day', async () => {
    const roundId = await opened(zhang, { period: '2027-Q3' });
    const [one, two] = [await aHome('甲'), await aHome('乙')];
    const listed = `INSERT INTO rating_roll SELECT $1, id, building FROM unit WHERE id = ANY($2)`;
    await town.database.source.query(listed, [roundId, [one.unitId, two.unitId]]);
    await one.owner.ask(RATING.submitRating, form(roundId, one.unitId));
    expect(await outcome(zhang, RATING.remindRaters, { roundId })).toBe('REMINDED_TODAY');
    await town.database.source.query(
      `UPDATE rating_round SET opened_at = opened_at - interval '2 days' WHERE id = $1`,
      [roundId],
    );
    await forgetJobs(town);
    expect(await outcome(zhang, RATING.remindRaters, { roundId })).toBe('done');
    expect(await outcome(zhang, RATING.remindRaters, { roundId })).toBe('REMINDED_TODAY');
    await forgetJobs(town);
    const ask = town.api.app
      .get(TaskList)
      .entries()
      .find(([name]) => name === 'rating-ask-raters')![1];
    await ask({ roundId, day: dayOf(new Date()) });
    const asked = await town.database.source.query<{ person: string }[]>(
      `SELECT payload->>'personId' AS person FROM graphile_worker._private_jobs`,
    );
    const ids = async (unitId: string) =>
      (
        await town.database.source.query(
          `SELECT person_id AS id FROM unit_owner WHERE unit_id = $1 AND person_id IS NOT NULL`,
          [unitId],
        )
      )[0].id;
    expect(asked.map(({ person }) => person)).toContain(await ids(two.unitId));
    expect(asked.map(({ person }) => person)).not.toContain(await ids(one.unitId));
  });

  it('goes from closing over an objection to publication, what has to be put right, and the next round', async () => {
    const roundId = await opened(zhang);
    const seenLive: any[] = [];
    const client = socketClient(town.url, wang.headers);
    const live = (fits: (round: any) => boolean): Promise<void> =>
      new Promise(resolve => {
        const check = setInterval(() => seenLive.some(fits) && (clearInterval(check), resolve()), 10);
      });
    client.subscribe<any>(
      { query: RATING.ratingRoundLive, variables: { roundId } },
      {
        next: ({ data }) => seenLive.push(data.ratingRoundLive.round),
        error: () => undefined,
        complete: () => undefined,
      },
    );
    const { unitId, owner } = await aHome('孟小芳');
    await town.database.source.query(
      `INSERT INTO rating_roll SELECT $1, id, building FROM unit WHERE id = $2`,
      [roundId, unitId],
    );
    await manyAnswer(town, roundId, 58, at => (at % 2 === 0 ? 3 : 4));
    const broken = await sent(owner, 'lift.png');
    await owner.ask(
      RATING.submitRating,
      form(roundId, unitId, 2, { comment: '电梯常坏', paperIds: [broken] }),
    );
    await look(owner, broken).expect(200);
    await look(li, broken).expect(404);
    await live(round => round?.answered === 59);
    // Nobody, not even who holds it, sees a figure before it is closed.
    for (const who of [zhang, wang, li, owner])
      expect(await roundAs(who, roundId)).toMatchObject({
        preliminary: null,
        published: null,
        flags: [],
        answered: 59,
      });
    await wang.ask(RATING.giveRatingSheet, {
      input: { roundId, group: 'TOWN', marks: whole(3), comment: '消防通道有占用' },
    });
    await chen.ask(RATING.giveRatingSheet, { input: { roundId, group: 'COMMITTEE', marks: marks(3) } });
    expect(
      await outcome(li, RATING.giveRatingSheet, { input: { roundId, group: 'COMMITTEE', marks: marks(5) } }),
    ).toBe('NOT_ENTITLED');
    expect(
      await outcome(chen, RATING.giveRatingSheet, { input: { roundId, group: 'TOWN', marks: whole(5) } }),
    ).toBe('NOT_ENTITLED');
    expect((await roundAs(owner, roundId))['sheets']).toMatchObject([{ marks: [] }, { marks: [] }]);
    expect(await outcome(li, RATING.closeRatingRound, { roundId })).toBe('NOT_ENTITLED');

    const { closeRatingRound: closed } = await zhang.ask(RATING.closeRatingRound, { roundId });
    expect(closed).toMatchObject({ state: 'PRELIMINARY', preliminary: { light: 'YELLOW', answers: 59 } });
    expect(closed.preliminary.score).toBeGreaterThan(6000);
    expect(closed.preliminary.buildings.every(({ answers }: any) => answers >= 5)).toBe(true);
    expect(closed.viewerMay).toEqual([]);
    expect(await outcome(owner, RATING.submitRating, form(roundId, unitId))).toBe('ROUND_NOT_OPEN');
    expect(await roundAs(owner, roundId)).toMatchObject({ preliminary: null, objections: [], light: null });
    expect((await li.ask(RATING.ratingComments, { roundId }))['ratingComments']).toMatchObject([
      { text: '电梯常坏', papers: [{ id: broken }] },
    ]);
    expect(await outcome(owner, RATING.ratingComments, { roundId })).toBe('NOT_ENTITLED');

    expect(await roundAs(li, roundId)).toMatchObject({
      preliminary: { light: 'YELLOW' },
      viewerMay: ['objectToScore', 'acceptScore'],
    });
    const objectionId = randomUUID();
    const objection = { id: objectionId, roundId, item: 'C1', text: '电梯维保合同不在我方' };
    expect(await outcome(chen, RATING.objectToScore, { input: objection })).toBe('NOT_ENTITLED');
    const paper = { id: await sent(li, 'contract.png') };
    await li.ask(RATING.objectToScore, { input: { ...objection, paperIds: [paper.id] } });
    await look(wang, paper.id).expect(200);
    await look(owner, paper.id).expect(404);
    await look(li, broken).expect(200);
    await look(chen, broken).expect(404);
    expect(await outcome(li, RATING.objectToScore, { input: { ...objection, id: randomUUID() } })).toBe(
      'ITEM_OBJECTED',
    );
    expect(await outcome(zhang, RATING.publishScore, { roundId })).toBe('OBJECTIONS_OPEN');
    const decide = (decision: string) => ({
      input: { objectionId, decision, reason: '合同第 4 条写明由贵方负责' },
    });
    expect(await outcome(zhang, RATING.decideScoreObjection, decide('REJECTED'))).toBe('DECIDER_INVOLVED');
    expect(await outcome(wang, RATING.decideScoreObjection, decide('REJECTED'))).toBe('DECIDER_INVOLVED');
    const { id: officer } = await aSecondOfficer(town);
    const second = await town.person(officer);
    expect(await outcome(li, RATING.decideScoreObjection, decide('UPHELD'))).toBe('NOT_ENTITLED');
    await second.ask(RATING.decideScoreObjection, decide('REJECTED'));
    expect(await outcome(second, RATING.decideScoreObjection, decide('UPHELD'))).toBe('OBJECTION_DECIDED');
    expect(await outcome(zhang, RATING.publishScore, { roundId })).toBe('OBJECTIONS_MAY_COME');
    await li.ask(RATING.acceptScore, { roundId });
    expect(
      await outcome(li, RATING.objectToScore, { input: { ...objection, id: randomUUID(), item: 'E1' } }),
    ).toBe('SCORE_ACCEPTED');
    const { publishScore: published } = await zhang.ask(RATING.publishScore, { roundId });
    expect(published).toMatchObject({
      state: 'PUBLISHED',
      light: 'YELLOW',
      yellowCards: 1,
      score: closed.preliminary.score,
    });
    expect(await outcome(zhang, RATING.publishScore, { roundId })).toBe('ROUND_PUBLISHED');
    await live(round => round?.state === 'PUBLISHED' && round.published.light === 'YELLOW');
    expect(await roundAs(owner, roundId)).toMatchObject({
      published: { explanation: { zh: expect.stringContaining('业主') } },
      objections: [{ item: 'C1', decision: 'REJECTED' }],
      ...{ preliminary: null, flags: [] },
    });
    await client.dispose();

    const talk = { input: { roundId, text: '约谈项目经理，要求 30 日内整改' } };
    expect((await wang.ask(RATING.recordTalk, talk))['recordTalk'].timeline.at(-1)).toMatchObject({
      type: 'TALK_HELD',
      byName: '王敏',
    });
    const resolutionId = randomUUID();
    const dueOn = addDays(dayOf(new Date()), 30);
    const demand = { input: { id: resolutionId, roundId, item: 'C1', text: '电梯故障 2 小时内到场', dueOn } };
    expect(await outcome(li, RATING.demandRectification, demand)).toBe('NOT_ENTITLED');
    const past = { input: { ...demand.input, dueOn: '2026-01-01' } };
    expect(await outcome(zhang, RATING.demandRectification, past)).toBe('DUE_IN_THE_PAST');
    const { demandRectification } = await zhang.ask(RATING.demandRectification, demand);
    expect(demandRectification.rectifications).toMatchObject([
      { resolutionId, number: '评〔2026-Q4〕1', state: 'AWAITING_ANSWER' },
    ]);
    const twice = { input: { ...demand.input, id: randomUUID() } };
    expect(await outcome(zhang, RATING.demandRectification, twice)).toBe('RECTIFICATION_DEMANDED');
    await rectified(resolutionId, dueOn);
    expect((await roundAs(owner, roundId))['rectifications']).toMatchObject([{ state: 'CLOSED' }]);

    const next = await opened(zhang, { period: '2027-02' });
    await manyAnswer(town, next, 40, at => 4 + (at % 2));
    await zhang.ask(RATING.closeRatingRound, { roundId: next });
    await li.ask(RATING.acceptScore, { roundId: next });
    const { publishScore: better } = await zhang.ask(RATING.publishScore, { roundId: next });
    expect(better).toMatchObject({
      light: 'GREEN',
      yellowCards: 0,
      published: { score: 9000, change: 9000 - published.score },
    });
    expect(better.history).toMatchObject([{ period: '2026-Q4', light: 'YELLOW' }]);
    const trend = { estateId: ESTATE.hanlin, subjectId: ORGANISATION.lanting };
    expect((await owner.ask(RATING.ratingTrend, trend))['ratingTrend']).toMatchObject([
      { light: 'YELLOW' },
      { light: 'GREEN' },
    ]);
  });

  /** Case 77 on the way: who does it does not check it. */
  async function rectified(resolutionId: string, doneBy: string): Promise<void> {
    const seen = `query ($id: ID!) { resolutionView(id: $id) { resolution { number sourceKind sourceId meetingTitle state } } }`;
    const act = (name: string, type: string) =>
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    const asked = { input: { resolutionId, text: '已更换门机', paperIds: [] } };
    await li.ask(act('answerResolution', 'AnswerResolutionInput'), {
      input: { resolutionId, text: '更换门机', doneBy },
    });
    await li.ask(act('askToClose', 'AskToCloseInput'), asked);
    const check = { input: { resolutionId, passed: true, finding: '现场核验，运行正常' } };
    expect(await outcome(li, act('checkResolution', 'CheckResolutionInput'), check)).toMatch(
      /VERIFIER_IS_DOER|NOT_ENTITLED/,
    );
    await chen.ask(act('checkResolution', 'CheckResolutionInput'), check);
    expect((await chen.ask(seen, { id: resolutionId }))['resolutionView'].resolution).toMatchObject({
      state: 'CLOSED',
      sourceKind: 'RATING',
      meetingTitle: '2026-Q4 物业服务质量评议',
    });
  }

  it('case 79: a third yellow card is red, and a green round begins anew', async () => {
    const lights: string[] = [];
    const rounds = [2, 2, 4, 2, 2, 2];
    for (const [at, value] of rounds.entries()) {
      const roundId = await opened(wang, { period: `2028-0${at + 1}`, instrument: 'performance' });
      await manyAnswer(town, roundId, 30, each => value + (each % 2), 6);
      await wang.ask(RATING.closeRatingRound, { roundId });
      await li.ask(RATING.acceptScore, { roundId });
      lights.push((await wang.ask(RATING.publishScore, { roundId }))['publishScore'].light);
    }
    expect(lights).toEqual(['YELLOW', 'YELLOW', 'GREEN', 'YELLOW', 'YELLOW', 'RED']);
  });

  it('case 78: 27 answers of 30 say nothing and have no rank', async () => {
    const roundId = await opened(wang, { period: '2029-01' });
    await manyAnswer(town, roundId, 27, () => 1);
    const { closeRatingRound: closed } = await wang.ask(RATING.closeRatingRound, { roundId });
    expect(closed.preliminary).toMatchObject({
      score: null,
      light: 'INSUFFICIENT',
      items: [],
      buildings: [],
      answers: 27,
    });
    expect(closed.preliminary.explanation.zh).toContain('样本不足');
    await li.ask(RATING.acceptScore, { roundId });
    await wang.ask(RATING.publishScore, { roundId });
    const { ratingRanking } = await wang.ask(RATING.ratingRanking, {
      placeId: PLACE.shangpai,
      period: '2029-01',
    });
    expect(ratingRanking).toMatchObject({
      rounds: [{ rank: null, round: { id: roundId, score: null } }],
      organisations: [{ rank: null, estates: 0, points: null }],
    });
    expect(await outcome(li, RATING.ratingRanking, { placeId: PLACE.shangpai, period: '2029-01' })).toBe(
      'PLACE_NOT_FOUND',
    );
  });

  it('a town asks what it wants, in versions, and rounds keep theirs', async () => {
    const area = { code: 'A', zh: '停车', en: 'Parking', weight: 10 };
    const item = { code: 'A1', zh: '车位有序', en: 'In order', points: 10, judgedBy: ['OWNERS', 'TOWN'] };
    const own = {
      townId: PLACE.shangpai,
      code: 'parking',
      kind: 'SERVICE',
      scale: 'POINTS',
      zh: '停车专项评议',
      areas: [{ ...area, items: [item] }],
    };
    expect(await outcome(zhang, RATING.saveRatingInstrument, { input: own })).toBe('PLACE_NOT_FOUND');
    expect(await outcome(wang, RATING.saveRatingInstrument, { input: { ...own, areas: [] } })).toBe(
      'INSTRUMENT_UNFIT',
    );
    expect((await wang.ask(RATING.saveRatingInstrument, { input: own }))['saveRatingInstrument']).toEqual({
      code: 'parking',
      version: 1,
    });
    const roundId = await opened(zhang, { period: '2029-02', instrument: 'parking' });
    expect(
      (await wang.ask(RATING.saveRatingInstrument, { input: own }))['saveRatingInstrument'].version,
    ).toBe(2);
    expect(
      (await wang.ask(RATING.saveRatingInstrument, { input: { ...own, code: 'service' } }))[
        'saveRatingInstrument'
      ].version,
    ).toBe(2);
    expect((await roundAs(zhang, roundId))['instrument']).toMatchObject({ code: 'parking', version: 1 });
    const { ratingInstruments } = await zhang.ask(RATING.ratingInstruments, { estateId: ESTATE.hanlin });
    expect(ratingInstruments.map(({ code, version }: any) => [code, version])).toEqual([
      ['parking', 2],
      ['service', 2],
      ['performance', 1],
    ]);
  });
});

/** Somebody else of the town's property office. */
async function aSecondOfficer(town: Town): Promise<{ id: string }> {
  const id = await neighbour(town, '陆平');
  await town.database.source.query(
    `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
     VALUES (gen_random_uuid(), $1, 'PROPERTY_OFFICER', '镇物管办干事', $2, $3, '2024-01-01')`,
    [id, PLACE.shangpai, ORGANISATION.propertyOffice],
  );
  return { id };
}
