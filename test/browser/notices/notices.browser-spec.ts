import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { daysAhead, DO, giveAddresses } from '../../e2e/notices/a-notice.js';
import { MAIL_OF, openPostOffice, type PostOffice } from '../../e2e/notices/a-post-office.js';
import { schedule } from '../../e2e/town/a-meeting.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { workThrough } from '../../e2e/worker/a-worker.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

story(`the notice of a meeting${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice();
    town = await openTown({ env: office.env });
    await town.database.source.query('UPDATE account SET email = NULL');
    await giveAddresses(town, [PERSON.liQiang]);
    hall = new Hall(browser!, town.url);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
    await office.close();
  });

  const arrive = async (who: string, path: string, device = DESK): Promise<Page> => {
    const page = await hall.signedIn(await town.person(who), device);
    await go(page, path);
    return page;
  };
  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);

  it('is given late with a reason, read on a phone, sent again, changed, printed and taken back', async () => {
    const meetingId = await schedule(await town.person(PERSON.zhangWenjing), { startsAt: daysAhead(2) });
    office.refused.set(MAIL_OF(PERSON.liQiang), [550, 'No such mailbox']);
    const desk = await arrive(PERSON.zhangWenjing, '/meetings');
    await desk.getByRole('link', { name: '通知', exact: true }).first().click();
    await reads(desk, '现在发出已经不足 3 天');
    expect(await desk.getByRole('button', { name: '发出通知' }).isDisabled()).toBe(true);
    await desk.getByLabel('紧急通知的事由').fill('水管爆裂，等不起');
    await desk.getByRole('button', { name: '发出通知' }).click();
    await reads(desk, '紧急通知（已说明事由）');
    await reads(desk, '6 人收到 · 0 人看过');

    const phone = await arrive(PERSON.liuGuilan, '/', PHONE);
    await phone.getByRole('link', { name: /^查看通知/ }).click();
    await reads(phone, '水管爆裂，等不起');
    await reads(phone, /您在 .+ 看过这份通知/);
    // To the end, where the bar at the bottom covers nothing.
    await phone.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect([await barriers(phone), await scrollsSideways(phone)]).toEqual([[], false]);

    await workThrough(town);
    await desk.getByRole('button', { name: '刷新' }).click();
    await reads(desk, '6 人收到 · 1 人看过');
    await reads(desk, '1 条没有送到');
    await reads(desk, /No such mailbox/);
    expect(await desk.locator('li strong').first().textContent()).toBe('李强');
    office.refused.clear();
    await desk.getByRole('button', { name: '重发给李强（邮件）' }).click();
    await reads(desk, '已经重新发给李强');
    await workThrough(town);
    await desk.getByRole('button', { name: '刷新' }).click();
    await reads(desk, /邮件 · 已发出/);
    expect(await barriers(desk)).toEqual([]);

    await desk.getByLabel('地点').fill('小区东门凉亭');
    await desk.getByLabel('变更原因').fill('议事厅维修');
    await desk.getByRole('button', { name: '保存并通知' }).click();
    await reads(desk, '第 2 版');
    await go(phone, `/m/${meetingId}/notice`);
    await reads(phone, '与您上次看到的不同');
    expect(await phone.locator('del').textContent()).toContain('党群服务中心二楼议事厅');
    expect(await phone.locator('ins').textContent()).toContain('小区东门凉亭');

    const paper = await desk.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await desk.emulateMedia({ media: 'print' });
    expect(await desk.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await desk.getByRole('article').isVisible()).toBe(true);
    await desk.emulateMedia({ media: 'screen' });

    await desk.getByLabel('取消原因').fill('台风');
    await desk.getByRole('button', { name: '取消会议' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '取消会议' }).click();
    await reads(desk, '会议已经取消');
    await go(phone, `/m/${meetingId}/notice`);
    await reads(phone, '会议取消通知');
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('can be followed in one’s own calendar, at an address that is shown once', async () => {
    const meetingId = await schedule(await town.person(PERSON.zhangWenjing), { startsAt: daysAhead(5) });
    await (await town.person(PERSON.zhangWenjing)).ask(DO.give, { input: { meetingId } });
    const phone = await arrive(PERSON.liuGuilan, '/me', PHONE);
    await phone.getByRole('link', { name: '我的会议日历' }).click();
    await phone.getByRole('button', { name: '生成地址' }).click();
    const address = await phone.getByLabel('日历地址').inputValue();
    expect(await (await fetch(address)).text()).toContain(meetingId);
    expect(await barriers(phone)).toEqual([]);
    await go(phone, '/me/calendar');
    await reads(phone, /生成过一个地址/);
    expect(await phone.content()).not.toContain(address);
    await phone.getByRole('button', { name: '停用地址' }).click();
    await reads(phone, '地址已经停用');
    expect((await fetch(address)).status).toBe(404);
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});
