import { randomUUID } from 'node:crypto';
import { addDays } from '@sifang/kernel';
import request from 'supertest';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ACT } from '../town/acts.js';
import { socketClient } from '../town/follower.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { actsIn, does, LIVE_AT, LIVE_OF, PHOTO, refused, seen, sendPhoto } from './asking.js';
import { CourseHall, inDays } from './course-hall.js';

describe('a resolution', () => {
  let hall: CourseHall;
  let town: Town;
  let firm: Visitor;
  let secretary: Visitor;
  let chairman: Visitor;
  let officer: Visitor;
  let owner: Visitor;
  beforeAll(async () => {
    hall = await CourseHall.open();
    ({ town, firm, secretary, chairman, officer, owner } = hall);
  });
  afterAll(() => town.close());

  it('is followed from the meeting to its end: answered, worked on, sent back, checked by somebody else, closed, judged', async () => {
    const resolutionId = await hall.adopted({
      ...{ dueOn: undefined, term: { days: 10, unit: 'WORKING_DAYS' } },
      ...{ supportingIds: [ORGANISATION.construction], moneyFen: 12_345_678_900 },
      quantity: { milli: 120_500, unit: '平方米' },
    });
    const before = await seen(firm, resolutionId);
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
    const [undertaking] = (await seen(firm, resolutionId))['undertakings'];
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
    expect(actsIn(reported)).toEqual(['ADOPTED', 'ANSWERED', 'PROGRESS']);
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
    expect(actsIn(closed).slice(3)).toEqual([
      'CLOSING_ASKED',
      'CHECK_FAILED',
      'CLOSING_ASKED',
      'CHECK_PASSED',
    ]);
    expect(await refused(firm, 'reportProgress', { ...report, id: randomUUID() })).toBe('RESOLUTION_CLOSED');
  });

  it('is checked by nobody who did it, and once', async () => {
    const resolutionId = await hall.closingAsked();
    const passed = { resolutionId, passed: true, finding: '好' };
    expect(await refused(firm, 'checkResolution', passed)).toBe('NOT_ENTITLED');
    // Somebody who works for the firm, and is on the owners' committee too.
    await town.database.source.query(
      `INSERT INTO appointment SELECT gen_random_uuid(), $1, 'BUILDING_REPRESENTATIVE', '楼栋长', $2, NULL, date '2020-01-01', NULL`,
      [PERSON.liQiang, ESTATE.hanlin],
    );
    expect((await seen(firm, resolutionId))['moves']).not.toContain('CHECK');
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

  it('takes no paper of somebody else, of another resolution, or of none', async () => {
    const [one, other] = [await hall.answered(), await hall.answered()];
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
    const resolutionId = await hall.answered();
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
