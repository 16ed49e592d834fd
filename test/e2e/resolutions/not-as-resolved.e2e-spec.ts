import { dayOf } from '@sifang/kernel';
import { ACT } from '../town/acts.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { does, refused } from './asking.js';
import { CourseHall, inDays } from './course-hall.js';

describe('a resolution that is not done as it was adopted', () => {
  let hall: CourseHall;
  let town: Town;
  let firm: Visitor;
  let secretary: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    hall = await CourseHall.open();
    ({ town, firm, secretary, officer } = hall);
  });
  afterAll(() => town.close());

  it('is objected to: the community amends, insists, leaves it to a meeting, or withdraws', async () => {
    const resolutionId = await hall.adopted();
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

  it('gets a later day with the consent of the community, and none once closing was asked for', async () => {
    const resolutionId = await hall.answered();
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
    const resolutionId = await hall.answered();
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
});
