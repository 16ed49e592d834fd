import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { adjournedHall } from '../../e2e/minutes/an-adjourned-meeting.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;
const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
// Colours do not depend on the size of letters: dark and large are looked at together.
const DRESSES = ['', 'lang=en', 'elder=1&theme=dark'];

story(`minutes on their way${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let meetingId: string;
  let address: string;
  let desk: Page;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    ({ meetingId } = await adjournedHall(town));
    desk = await signedIn(PERSON.zhangWenjing, DESK);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  const signedIn = async (personId: string, device: typeof DESK | typeof SMALL): Promise<Page> =>
    hall.signedIn(await town.person(personId), device);

  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);

  async function keepsNobodyOut(page: Page, path: string, dresses = DRESSES): Promise<void> {
    const found: Record<string, unknown> = {};
    const size = page.viewportSize()!;
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await page.setViewportSize({ ...size, height: 6000 });
    for (const dress of dresses) {
      await go(page, `${path}?${dress}`);
      found[dress] = [...(await barriers(page)), await scrollsSideways(page)];
    }
    await page.setViewportSize(size);
    await go(page, `${path}?lang=zh&elder=0&theme=light`);
    expect(found).toEqual(Object.fromEntries(dresses.map(dress => [dress, [false]])));
  }

  it('are drafted beside the record, and a number leads to its entries', async () => {
    await go(desk, `/meetings/${meetingId}/minutes`);
    await desk.getByRole('button', { name: '起草纪要' }).click();
    await desk.getByLabel('会议认为：通报上次会议决议落实情况').fill('上次决议基本落实。');
    await reads(desk, /^已保存/);
    await reads(desk, '会议认为，上次决议基本落实。');
    await desk
      .getByRole('link', { name: /^5：查看记录第/ })
      .first()
      .click();
    await desk.locator('li[data-picked="true"]').first().waitFor();
    await keepsNobodyOut(desk, `/meetings/${meetingId}/minutes`);
  }, 120_000);

  it('keep what is typed while somebody else writes', async () => {
    const staff = await signedIn(PERSON.sunXiaomei, DESK);
    await go(staff, `/meetings/${meetingId}/minutes`);
    const closing = '结尾要求（可不写）';
    await staff.getByLabel(closing).fill('请各方抓紧落实。');
    await reads(staff, '请各方抓紧落实。');
    await desk.getByText('请各方抓紧落实。').filter({ visible: true }).first().waitFor();
    await desk.context().setOffline(true);
    await desk.getByLabel(closing).fill('请物业抓紧落实。');
    await staff.getByLabel(closing).fill('请各方按期落实。');
    await reads(staff, '请各方按期落实。');
    await desk.context().setOffline(false);
    await reads(desk, /孙晓梅 刚改过这一段/);
    expect(await desk.getByLabel(closing).inputValue()).toBe('请物业抓紧落实。');
    await desk.getByRole('button', { name: '用我写的' }).click();
    await staff.getByText('请物业抓紧落实。').filter({ visible: true }).first().waitFor();
    await staff.close();
  }, 120_000);

  it('are confirmed and objected to on the phone, and published with the objection', async () => {
    await desk.getByRole('button', { name: '提交各方确认' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '提交各方确认' }).click();
    await reads(desk, /待确认/);
    const firm = await signedIn(PERSON.liQiang, SMALL);
    await go(firm, '/minutes');
    await reads(firm, '待您确认');
    await firm.getByRole('link', { name: '翰林水岸小区四方议事会' }).click();
    await firm.getByRole('radio', { name: '提出异议' }).check();
    address = new URL(firm.url()).pathname;
    expect(await barriers(firm)).toEqual([]);
    await firm.getByLabel('异议内容').fill('工期需要四十天。');
    await firm.getByRole('button', { name: '提交异议' }).click();
    await reads(firm, '已收到您的答复。');
    await reads(desk, '工期需要四十天。');
    for (const [personId, party] of [
      [PERSON.wangMin, 'TOWN_DEPARTMENTS'],
      [PERSON.zhangWenjing, 'PARTY_ORGANISATION'],
      [PERSON.chenGuodong, 'RESIDENTS'],
    ] as const) {
      const input = { minutesId: address.split('/').at(-1), version: 1, party, kind: 'CONFIRMED' };
      const said = 'mutation ($input: AnswerMinutesInput!) { answerMinutes(input: $input) { id } }';
      await (await town.person(personId)).ask(said, { input });
    }
    await desk.getByRole('button', { name: '公布纪要' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '公布纪要' }).click();
    await reads(desk, /公示期/);
    await keepsNobodyOut(desk, '/minutes', ['']);
  }, 120_000);

  it('are read by owners without the names of neighbours, and the correction beside the old', async () => {
    const owner = await signedIn(PERSON.zhouJianguo, SMALL);
    await go(owner, address);
    await reads(owner, '业主姓名和电话等个人信息已遮盖。');
    await reads(owner, /提出书面异议：“工期需要四十天。”/);
    expect(await owner.getByText('刘桂兰').count()).toBe(0);
    await keepsNobodyOut(owner, address);
    await owner.emulateMedia({ media: 'print' });
    expect(await owner.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    await owner.emulateMedia({ media: 'screen' });

    await go(desk, `/meetings/${meetingId}/minutes`);
    await desk.getByRole('button', { name: '修改（另起一稿）' }).click();
    await desk.getByLabel('理由').fill('补记工期');
    await desk.getByRole('button', { name: '修改（另起一稿）' }).last().click();
    await reads(desk, '理由：补记工期');
    await reads(desk, /第 2 稿 · 起草中/);
    expect(hall.complaints).toEqual([]);
  }, 120_000);
});
