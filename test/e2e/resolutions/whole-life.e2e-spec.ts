import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '@sifang/kernel';
import request from 'supertest';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { ownerOf } from '../topics/a-topic.js';
import { meetingInSession } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { socketClient } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { does, LIVE_AT, LIVE_OF, PHOTO, sendPhoto, VIEW_OF } from './asking.js';

const today = dayOf(new Date());
const inDays = (days: number) => addDays(today, days);

describe('a resolution', () => {
  let town: Town;
  let firm: Visitor;
  let secretary: Visitor;
  let chairman: Visitor;
  let officer: Visitor;
  let owner: Visitor;
  beforeAll(async () => {
    town = await openTown();
    [firm, secretary, chairman, officer, owner] = (await Promise.all(
      [PERSON.liQiang, PERSON.zhangWenjing, PERSON.chenGuodong, PERSON.wangMin, PERSON.liuGuilan].map(id =>
        town.person(id),
      ),
    )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
  });
  afterAll(() => town.close());

  const adopted = async (changes: Record<string, unknown> = {}): Promise<string> =>
    resolutionAdopted(await meetingInSession(town), { dueOn: inDays(30), ...changes });
  const answered = async (changes = {}): Promise<string> => {
    const resolutionId = await adopted(changes);
    await firm.ask(ACT.answerResolution, {
      input: { resolutionId, text: '分三段翻修。', doneBy: inDays(20) },
    });
    return resolutionId;
  };
  const closingAsked = async (): Promise<string> => {
    const resolutionId = await answered();
    await does(firm, 'askToClose', { resolutionId, text: '已完成。' });
    return resolutionId;
  };
  const view = async (visitor: Visitor, id: string) => (await visitor.ask(VIEW_OF, { id }))['resolutionView'];
  const acts = (seen: Record<string, any>): string[] => seen['events'].map(({ act }: { act: string }) => act);
  const refused = async (
    visitor: Visitor,
    name: Parameters<typeof does>[1],
    input: object,
  ): Promise<string> => {
    const error: Error = await does(visitor, name, input).then(
      () => new Error('{"code":"done"}'),
      (caught: Error) => caught,
    );
    return /"code":"([A-Z_a-z]+)"/.exec(error.message)![1]!;
  };

  it('is followed from the meeting to its end: answered, worked on, sent back, checked by somebody else, closed, judged', async () => {
    const resolutionId = await adopted({
      ...{ dueOn: undefined, term: { days: 10, unit: 'WORKING_DAYS' } },
      ...{ supportingIds: [ORGANISATION.construction], moneyFen: 12_345_678_900 },
      quantity: { milli: 120_500, unit: '平方米' },
    });
    const before = await view(firm, resolutionId);
    expect(before).toMatchObject({
      resolution: {
        termUnit: 'WORKING_DAYS',
        moneyFen: 12_345_678_900,
        quantityMilli: 120_500,
        quantityUnit: '平方米',
      },
      moves: ['ANSWER', 'OBJECT'],
    });
    expect(before['resolution'].supporting).toHaveLength(1);

    const { dueOn } = before['resolution'];
    const undertakings = [{ text: '东门段完工', doneBy: inDays(3) }];
    const tooLate = [...undertakings, { text: '西门段完工', doneBy: addDays(dueOn, 1) }];
    const answer = { resolutionId, text: '先做东门。', doneBy: dueOn };
    const input = { ...answer, undertakings: tooLate };
    expect(await firm.refusal(ACT.answerResolution, { input })).toMatchObject({
      ...{ code: 'DONE_BY_AFTER_DUE', field: 'undertakings.1.doneBy' },
    });
    await firm.ask(ACT.answerResolution, {
      input: { ...answer, undertakings },
    });
    const [undertaking] = (await view(firm, resolutionId))['undertakings'];
    const paperId = await sendPhoto(town, firm);
    const report = {
      id: randomUUID(),
      resolutionId,
      text: '东门段完工。',
      paperIds: [paperId],
      fulfilledIds: [undertaking.id],
    };
    await does(firm, 'reportProgress', report);
    // The answer was lost, and the phone tries again.
    const reported = await does(firm, 'reportProgress', report);
    expect(acts(reported)).toEqual(['ADOPTED', 'ANSWERED', 'PROGRESS']);
    expect(reported['events'][2].papers).toEqual([
      { id: paperId, name: '东门.jpg', mediaType: 'image/jpeg' },
    ]);
    expect(reported['undertakings'][0].fulfilledAt).not.toBeNull();
    const photo = await request(town.url)
      .get(`/files/papers/${paperId}`)
      .set(owner.headers)
      .buffer(true)
      .expect(200);
    expect((photo.body as Buffer).equals(PHOTO)).toBe(true);

    await does(firm, 'askToClose', { resolutionId, text: '全部完工。' });
    const failed = await does(chairman, 'checkResolution', {
      ...{ resolutionId, passed: false, finding: '西门段仍积水。', term: { days: 5, unit: 'CALENDAR_DAYS' } },
    });
    expect(failed).toMatchObject({
      resolution: { state: 'ANSWERED', failedChecks: 1, dueOn: inDays(5) },
      moves: [],
    });

    await does(firm, 'askToClose', { resolutionId, text: '西门段已返工。' });
    const closed = await does(chairman, 'checkResolution', {
      resolutionId,
      passed: true,
      finding: '雨天复查，无积水。',
    });
    expect(closed).toMatchObject({ resolution: { state: 'CLOSED' }, onTime: true, moves: [] });
    expect(acts(closed).slice(3)).toEqual(['CLOSING_ASKED', 'CHECK_FAILED', 'CLOSING_ASKED', 'CHECK_PASSED']);
    expect(await refused(firm, 'reportProgress', { ...report, id: randomUUID() })).toBe('RESOLUTION_CLOSED');
  });

  it('is objected to: the community amends, insists, leaves it to a meeting, or withdraws', async () => {
    const resolutionId = await adopted();
    const objection = { resolutionId, kind: 'REFUSAL', reason: '管网属自来水公司。' };
    expect(await refused(secretary, 'objectToResolution', objection)).toBe('NOT_ENTITLED');
    await does(firm, 'objectToResolution', objection);
    const decide = (decision: string, more = {}) => ({
      resolutionId,
      decision,
      reason: '议事会意见',
      ...more,
    });
    expect(await refused(firm, 'decideObjection', decide('WITHDRAW'))).toBe('NOT_ENTITLED');
    expect(await refused(secretary, 'decideObjection', decide('AMEND'))).toBe('AMENDMENT_EMPTY');
    await does(secretary, 'decideObjection', decide('NEXT_AGENDA'));
    const amended = await does(
      secretary,
      'decideObjection',
      decide('AMEND', { text: '翻修路面，不含管网', dueOn: inDays(40) }),
    );
    expect(amended['resolution']).toMatchObject({
      state: 'AWAITING_ANSWER',
      text: '翻修路面，不含管网',
      dueOn: inDays(40),
    });

    await does(firm, 'objectToResolution', { ...objection, kind: 'CHANGE' });
    await does(secretary, 'decideObjection', decide('INSIST'));
    await does(firm, 'objectToResolution', objection);
    await does(secretary, 'decideObjection', decide('WITHDRAW'));
    const late = await firm.refusal(ACT.answerResolution, {
      input: { resolutionId, text: '好', doneBy: inDays(3) },
    });
    expect(late.code).toBe('RESOLUTION_WITHDRAWN');
    expect(await refused(secretary, 'decideObjection', decide('INSIST'))).toBe('RESOLUTION_WITHDRAWN');
  });

  it('is checked by nobody who did it, and once', async () => {
    const resolutionId = await closingAsked();
    const passed = { resolutionId, passed: true, finding: '好' };
    expect(await refused(firm, 'checkResolution', passed)).toBe('NOT_ENTITLED');
    // Somebody who works for the firm, and is on the owners' committee too.
    await town.database.source.query(
      `INSERT INTO appointment SELECT gen_random_uuid(), $1, 'BUILDING_REPRESENTATIVE', '楼栋长', $2, NULL, date '2020-01-01', NULL`,
      [PERSON.liQiang, ESTATE.hanlin],
    );
    expect((await view(firm, resolutionId))['moves']).not.toContain('CHECK');
    expect(await refused(firm, 'checkResolution', passed)).toBe('VERIFIER_IS_DOER');
    await town.database.source.query(`DELETE FROM appointment WHERE person_id = $1 AND title = '楼栋长'`, [
      PERSON.liQiang,
    ]);

    const findings = await Promise.all([
      refused(chairman, 'checkResolution', passed),
      refused(secretary, 'checkResolution', { ...passed, passed: false, dueOn: inDays(9) }),
    ]);
    expect(findings).toContain('done');
    expect(findings.filter(code => code === 'done')).toHaveLength(1);
    const [, loser] = findings.toSorted((a, b) => (a === 'done' ? -1 : b === 'done' ? 1 : 0));
    expect(['RESOLUTION_CLOSED', 'CLOSING_NOT_ASKED']).toContain(loser);
  });

  it('gets a later day with the consent of the community, and none once closing was asked for', async () => {
    const resolutionId = await answered();
    await does(firm, 'askExtension', { resolutionId, until: inDays(50), reason: '连续降雨' });
    expect(await refused(firm, 'decideExtension', { resolutionId, until: inDays(50), reason: '好' })).toBe(
      'NOT_ENTITLED',
    );
    const granted = await does(secretary, 'decideExtension', {
      resolutionId,
      until: inDays(45),
      reason: '情况属实',
    });
    expect(granted['resolution']).toMatchObject({ dueOn: inDays(45), extension: null });
    const jobs = await town.database.source.query<{ run_at: Date }[]>(
      `SELECT run_at FROM graphile_worker.jobs WHERE key = $1`,
      [`resolution-deadline ${resolutionId}`],
    );
    expect(jobs.map(({ run_at }) => dayOf(new Date(run_at.getTime() - 1)))).toEqual([inDays(45)]);

    await does(firm, 'askExtension', { resolutionId, until: inDays(60), reason: '又下雨' });
    await does(firm, 'askToClose', { resolutionId, text: '还是赶完了。' });
    expect(
      await refused(secretary, 'decideExtension', { resolutionId, until: inDays(60), reason: '好' }),
    ).toBe('EXTENSION_NOT_ASKED');
  });

  it('stands still for a recorded reason only, and is supervised by the town', async () => {
    const resolutionId = await answered();
    expect(await refused(firm, 'pauseResolution', { resolutionId, reason: '等等' })).toBe('NOT_ENTITLED');
    await does(secretary, 'pauseResolution', { resolutionId, reason: '待业主共同决定' });
    expect(await refused(firm, 'askToClose', { resolutionId, text: '好了' })).toBe('RESOLUTION_PAUSED');
    await does(secretary, 'resumeResolution', { resolutionId, reason: '业主大会已表决' });
    expect(await refused(secretary, 'superviseResolution', { resolutionId, level: 1, text: '' })).toBe(
      'TEXT_EMPTY',
    );
    expect(await refused(secretary, 'superviseResolution', { resolutionId, level: 1, text: '快' })).toBe(
      'NOT_ENTITLED',
    );
    await does(officer, 'superviseResolution', { resolutionId, level: 2, text: '请于本周内书面说明' });
    expect(await refused(officer, 'superviseResolution', { resolutionId, level: 1, text: '降' })).toBe(
      'SUPERVISION_LOWER',
    );
    const { resolutions } = await officer.ask('{ resolutions(supervisedOnly: true) { id supervision } }');
    expect(resolutions).toEqual([{ id: resolutionId, supervision: 2 }]);
  });

  it('takes no paper of somebody else, of another resolution, or of none', async () => {
    const [one, other] = [await answered(), await answered()];
    const report = (resolutionId: string, paperIds: string[]) => ({
      id: randomUUID(),
      resolutionId,
      text: '进展',
      paperIds,
    });
    const mine = await sendPhoto(town, firm);
    await does(firm, 'reportProgress', report(one, [mine]));
    for (const id of [mine, await sendPhoto(town, secretary), randomUUID()])
      expect(await refused(firm, 'reportProgress', report(other, [id]))).toBe('PAPER_NOT_FOUND');
    const stranger = await town.person(PERSON.zhengHongmei);
    await request(town.url).get(`/files/papers/${mine}`).set(stranger.headers).expect(404);
    const [undertaken] = [randomUUID()];
    expect(await refused(firm, 'reportProgress', { ...report(other, []), fulfilledIds: [undertaken] })).toBe(
      'UNDERTAKING_NOT_FOUND',
    );
  });

  describe('that is closed', () => {
    let resolutionId: string;
    const [first, second] = [PERSON.liuGuilan, PERSON.zhouJianguo];
    beforeAll(async () => {
      resolutionId = await closingAsked();
      const units = await town.database.source.query<{ id: string }[]>(
        `SELECT id FROM unit WHERE estate_id = $1 ORDER BY id LIMIT 2`,
        [ESTATE.hanlin],
      );
      // One flat that two own together, and one of somebody else.
      await town.database.source.query(`UPDATE unit_owner SET person_id = NULL`);
      const link = `INSERT INTO unit_owner (id, unit_id, position, name, person_id, id_suffix, since)
                    SELECT gen_random_uuid(), $1, 90 + $3::int, '业主', $2, '', date '2020-01-01'`;
      for (const [at, person] of [first, second].entries())
        await town.database.source.query(link, [units[0]!.id, person, at]);
      await town.database.source.query(link, [units[1]!.id, PERSON.sunXiaomei, 2]);
      for (const person of [first, second, PERSON.sunXiaomei])
        await town.database.source.query(
          `INSERT INTO appointment SELECT gen_random_uuid(), $1, 'OWNER', '业主', $2, NULL, date '2020-01-01', NULL
            WHERE NOT EXISTS (SELECT FROM appointment WHERE person_id = $1 AND office = 'OWNER' AND place_id = $2)`,
          [person, ESTATE.hanlin],
        );
    });

    it('is judged by owners, once for each of them and once for each flat; who says nothing is shown apart', async () => {
      const word = { resolutionId, satisfaction: 'FAIRLY_SATISFIED' };
      const wife = await town.person(first);
      const husband = await town.person(second);
      expect(await refused(wife, 'rateResolution', word)).toBe('RATING_TOO_EARLY');
      await does(chairman, 'checkResolution', { resolutionId, passed: true, finding: '好' });
      const rated = await does(wife, 'rateResolution', word);
      expect(rated['satisfaction']).toEqual({
        ...{
          satisfied: 0,
          fairlySatisfied: 0,
          dissatisfied: 0,
          waiting: 1,
          unrated: 1,
          ofRated: null,
          ofAll: 0,
        },
      });
      expect(await refused(wife, 'rateResolution', word)).toBe('RATED_ALREADY');
      expect(await refused(husband, 'rateResolution', word)).toBe('UNIT_RATED_ALREADY');
      expect(await refused(firm, 'rateResolution', word)).toBe('NOT_ENTITLED');
    });

    it('shows nothing of it before five have said something, and then moves on by five', async () => {
      const neighbours: Visitor[] = [];
      for (let at = 0; at < 6; at++) {
        const { id } = await aUnit(town, { name: `邻居${at}`, idSuffix: '000001' });
        neighbours.push(await ownerOf(town, `邻居${at}`, [id]));
      }
      const seen: unknown[] = [];
      for (const [at, neighbour] of neighbours.entries()) {
        // One has said 基本满意 before.
        const satisfaction = at === 5 ? 'DISSATISFIED' : 'SATISFIED';
        const { satisfaction: of } = await does(neighbour, 'rateResolution', { resolutionId, satisfaction });
        seen.push([of.satisfied, of.fairlySatisfied, of.dissatisfied, of.waiting]);
      }
      expect(seen).toEqual([
        ...[2, 3, 4].map(waiting => [0, 0, 0, waiting]),
        ...[0, 1, 2].map(waiting => [4, 1, 0, waiting]),
      ]);
    });

    it('is counted, and each number leads to its list', async () => {
      const asked = `query ($first: CalendarDay!, $last: CalendarDay!) { resolutionNumbers(first: $first, last: $last) {
        meetingsHeld organisations { organisationId adopted responded closed onTime open openUpTo7 overdue supervised
          failedChecks satisfied fairlySatisfied waiting unrated } } }`;
      const period = { first: inDays(-1), last: today };
      const { resolutionNumbers } = await officer.ask(asked, period);
      const [lanting] = resolutionNumbers.organisations;
      const { resolutions } = await officer.ask(
        `{ resolutions(openForDays: 0, organisationId: "${ORGANISATION.lanting}") { id } }`,
      );
      expect(lanting).toMatchObject({
        organisationId: ORGANISATION.lanting,
        ...{ satisfied: 4, fairlySatisfied: 1, waiting: 2 },
        openUpTo7: lanting.open,
      });
      expect(resolutions).toHaveLength(lanting.open);
      expect(lanting.adopted).toBe(lanting.open + lanting.closed);
      expect((await firm.refusal(asked, period)).code).toBe('NOT_ENTITLED');
      expect((await officer.refusal(asked, { first: today, last: inDays(-1) })).code).toBe(
        'PERIOD_BACKWARDS',
      );
    });
  });

  it('comes page by page, each once, the most urgent first', async () => {
    const all = (await officer.ask('{ resolutions(first: 100) { id } }'))['resolutions'] as { id: string }[];
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const asked = 'query ($after: String) { resolutions(first: 2, after: $after) { id cursor } }';
      const page = (await officer.ask(asked, { after }))['resolutions'] as { id: string; cursor: string }[];
      seen.push(...page.map(({ id }) => id));
      after = page.at(-1)?.cursor ?? null;
    } while (after);
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
    expect((await officer.refusal('{ resolutions(after: "x") { id } }')).code).toBe('CURSOR_UNREADABLE');
    expect(
      (await officer.ask(`{ resolutions(estateId: "${ESTATE.tiandi}") { id } }`))['resolutions'],
    ).toEqual([]);
  });

  it('is followed live, and so is the list of its community', async () => {
    const resolutionId = await answered();
    const client = socketClient(town.url, secretary.headers);
    const live = client.iterate<any>({ query: LIVE_OF, variables: { id: resolutionId } });
    const list = client.iterate<any>({ query: LIVE_AT, variables: { id: PLACE.tanchong } });
    const next = async (iterator: typeof live) => (await iterator.next()).value.data;
    expect((await next(live)).resolutionLive.view).toMatchObject({
      resolution: { state: 'ANSWERED' },
      moves: ['PAUSE'],
    });
    const { awaitingCheck, open } = (await next(list)).resolutionsLive.standing;
    await does(firm, 'askToClose', { resolutionId, text: '好了' });
    expect((await next(live)).resolutionLive.view).toMatchObject({
      resolution: { state: 'CLOSING_ASKED' },
      moves: ['CHECK'],
    });
    expect((await next(list)).resolutionsLive.standing).toMatchObject({
      open,
      awaitingCheck: awaitingCheck + 1,
    });
    await client.dispose();
  });
});
