import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { enter } from '../../e2e/attendance/at-the-desk.js';
import { meetingNoticed } from '../../e2e/notices/a-notice.js';
import { FULL_HALL, meetingCalled } from '../../e2e/town/a-meeting.js';
import { motionPut, resolutionAdopted } from '../../e2e/town/a-motion.js';
import { meetingInSession } from '../../e2e/town/a-meeting.js';
import { ACT } from '../../e2e/town/acts.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;
const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

story(`at their desks${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    const resolutionId = await resolutionAdopted(await meetingInSession(town), { dueOn: inDays(5) });
    const undertakings = [{ text: '东门段先完工', doneBy: inDays(2) }];
    const input = { resolutionId, text: '分三段翻修。', doneBy: inDays(4), undertakings };
    await (await town.person(PERSON.liQiang)).ask(ACT.answerResolution, { input });
    // Two weeks ago, as it were: the term has passed and the town has stepped in.
    await resolutionAdopted(await meetingInSession(town), { dueOn: inDays(3) });
    await town.database.source.query(
      `UPDATE resolution SET due_on = due_on - 14, supervision = 2 WHERE due_on = $1 AND addressee_id = $2`,
      [inDays(3), ORGANISATION.lanting],
    );
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  const signedIn = async (personId: string, device: typeof DESK): Promise<Page> =>
    hall.signedIn(await town.person(personId), device);
  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);
  const count = (page: Page, name: RegExp) => page.getByRole('listitem').filter({ hasText: name });

  it('a firm sees what it has to do, is told of a meeting while it looks, and follows a number to its list', async () => {
    const firm = await signedIn(PERSON.liQiang, DESK);
    await go(firm, '/work');
    await reads(firm, '东门段先完工');
    await count(firm, /1已逾期/).waitFor();
    const chair = await town.person(PERSON.zhangWenjing);
    await meetingNoticed(chair, { title: '电梯更换四方议事会' });
    await firm.getByRole('link', { name: '会议通知：电梯更换四方议事会' }).waitFor();
    await shot(firm, 'work-1280');
    await count(firm, /1已逾期/)
      .getByRole('link')
      .click();
    await firm.waitForURL(/show=OVERDUE/);
    await reads(firm, /已逾期|逾期/);
    const phone = await signedIn(PERSON.liQiang, { ...SMALL, viewport: { width: 360, height: 3000 } });
    await go(phone, '/work');
    await reads(phone, '东门段先完工');
    await shot(phone, 'work-360');
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
  }, 60_000);

  it('the town sees what is late over its estates, and takes it along as a table', async () => {
    const officer = await signedIn(PERSON.wangMin, DESK);
    await go(officer, '/meetings');
    await officer.getByRole('link', { name: '督办', exact: true }).click();
    const row = officer.getByRole('row').filter({ hasText: '翰林水岸' });
    await row.waitFor();
    await shot(officer, 'supervision-1280');
    expect([await barriers(officer), await scrollsSideways(officer)]).toEqual([[], false]);
    const [saved] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('button', { name: '下载表格' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^逾期与督办 \d{4}-\d\d-\d\d\.csv$/);
    await row.getByRole('link').first().click();
    await officer.waitForURL(/estateId=.*show=OVERDUE/);
    await officer.getByRole('navigation').getByRole('link', { name: '统计', exact: true }).click();
    await reads(officer, '等待 30 天以上');
    const phone = await signedIn(PERSON.wangMin, { ...SMALL, viewport: { width: 360, height: 3000 } });
    for (const path of ['/supervision', '/numbers?theme=dark']) {
      await go(phone, path);
      await shot(phone, `${path.slice(1, 8)}-360`);
      expect([path, await barriers(phone), await scrollsSideways(phone)]).toEqual([path, [], false]);
    }
  }, 60_000);

  it('the town settles how its meetings are held, and is told what cannot be', async () => {
    const officer = await signedIn(PERSON.wangMin, { ...SMALL, viewport: { width: 360, height: 3000 } });
    await go(officer, '/meetings/rules?theme=light');
    await officer.getByLabel('会议类型').selectOption('HOME_COUNCIL');
    await officer.getByLabel('依据').fill('上派镇物管办〔2026〕3 号');
    await officer.getByLabel('提前几天通知').fill('七天');
    await officer.getByRole('button', { name: '定下' }).click();
    await reads(officer, '照这样规定，会议就开不成了。');
    await officer.getByLabel('提前几天通知').fill('7');
    await officer.getByLabel('怎么算通过').selectOption('ALL_SEATS');
    await officer.getByLabel('比例', { exact: true }).fill('2/3');
    await officer.getByLabel('达到这个比例就算通过（以上）').check();
    await officer.getByRole('button', { name: '定下' }).click();
    await reads(officer, '提前 7 天通知 · 全体表决席 2/3 以上同意');
    await shot(officer, 'rules-360');
    expect([await barriers(officer), await scrollsSideways(officer)]).toEqual([[], false]);
  }, 60_000);

  it('whoever holds a letter of proxy votes, speaks and leaves for the seat, on a phone', async () => {
    const meeting = await meetingCalled(town);
    const { meetingId, chair } = meeting;
    const seatId = await meeting.seatOf(PERSON.liuGuilan);
    const letter = { id: randomUUID(), meetingId, seatId, holderId: PERSON.wuYafang, reference: '甲字 7 号' };
    await chair.ask(ACT.enterProxy, { input: letter });
    for (const personId of FULL_HALL.filter(id => id !== PERSON.liuGuilan)) await enter(meeting, personId);
    const phone = await signedIn(PERSON.wuYafang, SMALL);
    await go(phone, `/m/${meetingId}`);
    await phone.getByRole('heading', { name: '您代刘桂兰参会' }).waitFor();
    await enter(meeting, PERSON.liuGuilan, { byProxy: true });
    await reads(phone, '已签到');
    await chair.ask(ACT.openMeeting, { meetingId });
    await phone.getByRole('button', { name: '代刘桂兰申请发言' }).click();
    await phone.getByRole('button', { name: '撤回申请' }).waitFor();
    const motionId = await motionPut(meeting);
    await reads(phone, '下面是代刘桂兰投的一票');
    await phone.getByRole('radio', { name: '反对' }).waitFor();
    await shot(phone, 'stand-in-360');
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    await phone.getByRole('radio', { name: '反对' }).check();
    await phone.getByRole('button', { name: '下一步：核对' }).click();
    await phone.getByRole('button', { name: '确认提交' }).click();
    await reads(phone, /已代刘桂兰投票：反对/);
    await chair.ask(ACT.announceResult, { input: { meetingId, motionId } });

    const principal = await signedIn(PERSON.liuGuilan, SMALL);
    await go(principal, `/m/${meetingId}`);
    await reads(principal, /吴雅芳正凭委托书代您参会/);
    await phone.getByRole('link', { name: /^已到 / }).click();
    await phone.getByRole('heading', { name: '谁到了' }).waitFor();
    await shot(phone, 'presence-360');
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);
    await phone.getByRole('button', { name: '我要离开' }).click();
    await phone.getByRole('heading', { name: '您正代刘桂兰参会' }).waitFor({ state: 'detached' });
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});

async function shot(page: Page, name: string): Promise<void> {
  if (process.env['SHOTS'])
    await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
}
