import type { Page } from 'playwright-core';
import { aUnit } from '../../e2e/claims/a-unit.js';
import { ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aDraftedVote, aNoticedVote } from '../../e2e/votes/hall.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { BIG_SCREEN, DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const WIDE = { ...DESK, viewport: { width: 1280, height: 800 } };

story(`a vote of all owners${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let owner: Page;
  let desk: Page;
  let voteId: string;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    const units = [
      await aUnit(town, { name: '沈文', idSuffix: '01123X' }),
      await aUnit(town, { name: '沈文', idSuffix: '01123X' }),
    ];
    const visitor = await ownerOf(town, '沈文', ...units.map(({ id }) => [id] as const));
    ({ voteId } = await aNoticedVote(town));
    owner = await hall.signedIn(visitor, SMALL);
    desk = await hall.signedIn(await town.person(PERSON.chenGuodong), WIDE);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  /** Nothing keeps anybody out, in both themes. */
  async function keepsNobodyOut(page: Page): Promise<void> {
    const size = page.viewportSize()!;
    const found: Record<string, unknown> = {};
    const themes = ['dark', 'light'];
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    if (size.width < 1900) await page.setViewportSize({ ...size, height: 6000 });
    for (const theme of themes) {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      found[theme] = [...(await barriers(page)), await scrollsSideways(page)];
    }
    await page.setViewportSize(size);
    expect(found).toEqual(Object.fromEntries(themes.map(theme => [theme, [false]])));
  }

  it('waits in the list of an owner, and nothing is chosen beforehand', async () => {
    await hall.go(owner, '/votes');
    await reads(owner, '还没有表决');
    await keepsNobodyOut(owner);
    await owner.getByRole('link', { name: /^去表决(?!工作台)/ }).click();
    await owner.getByRole('button', { name: '下一步：核对' }).click();
    await reads(owner, '还有没选的：第 1 项、第 2 项');
    expect(await owner.getByRole('radio', { name: '同意', checked: true }).count()).toBe(0);
    await keepsNobodyOut(owner);
  }, 30_000);

  it('keeps a choice through a reload and a lost network, and sends it once', async () => {
    const item = (n: number) => owner.getByRole('region', { name: `第 ${n} 项，共 2 项` });
    await item(1).getByRole('radio', { name: '同意' }).check();
    await item(2).getByRole('radio', { name: '随多数' }).check();
    await owner.reload({ waitUntil: 'load' });
    await item(2).getByRole('radio', { name: '随多数', checked: true }).waitFor();
    await owner.getByRole('button', { name: '下一步：核对' }).click();
    await owner.getByRole('heading', { name: '请核对您的表决' }).waitFor();
    await reads(owner, '共 2 套，180.00 ㎡');
    await keepsNobodyOut(owner);

    await owner.context().setOffline(true);
    await reads(owner, '还没有提交');
    expect(await owner.getByRole('button', { name: '确认提交' }).isDisabled()).toBe(true);
    await owner.context().setOffline(false);

    const screen = await hall.signedIn(await town.person(PERSON.chenGuodong), BIG_SCREEN);
    await hall.go(screen, `/screen/votes/${voteId}`);
    await reads(screen, /^0 \/ /);
    await hall.go(desk, `/votes/desk/${voteId}`);

    // The ballot arrives and its receipt is lost on the way back: the server is asked, and nothing is sent twice.
    let lost = 0;
    await owner.route('**/graphql', async route => {
      if (!route.request().postData()?.includes('castBallot') || lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await owner.getByRole('button', { name: '确认提交' }).click();
    await owner.getByRole('heading', { name: '表决已提交' }).waitFor();
    await owner.getByRole('img', { name: '回执二维码' }).waitFor();
    expect(lost).toBe(1);
    await keepsNobodyOut(owner);

    await reads(screen, /^1 \/ /);
    await keepsNobodyOut(screen);
    await reads(desk, /^1 人 \/ /);
    await screen.close();
  }, 60_000);

  it('shows the same receipt on a later visit', async () => {
    await owner.reload({ waitUntil: 'load' });
    await owner.getByRole('heading', { name: '表决已提交' }).waitFor();
    expect(await owner.getByRole('radio').count()).toBe(0);
    expect(
      await owner.evaluate(`Object.keys(localStorage).filter(key => key.startsWith('draft.ballot'))`),
    ).toEqual([]);
  }, 30_000);

  it('is extended at the desk, where what is refused is said beside its field', async () => {
    const form = desk.locator('form').filter({ hasText: '延期的原因' });
    await form.getByRole('button', { name: '延期' }).click();
    await reads(desk, '这里还没有填写。');
    await keepsNobodyOut(desk);
    await form.getByLabel('延期的原因').fill('参加的人还不够');
    await form.getByLabel('新的截止时间').fill(later(20));
    await form.getByRole('button', { name: '延期' }).click();
    await reads(desk, /第 1 次延期至/);
  }, 30_000);

  it('begins with a draft, a roll and its officers', async () => {
    const draft = await aDraftedVote(town, { title: '换届筹备' });
    await hall.go(desk, '/votes/desk');
    await keepsNobodyOut(desk);
    await desk.getByRole('link', { name: '换届筹备' }).click();
    await desk.getByRole('heading', { level: 1, name: '换届筹备' }).waitFor();
    await desk.getByLabel('不动产登记总面积（㎡，不知道就空着）').fill('1');
    await desk.getByRole('button', { name: '公示名册' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '公示名册' }).click();
    await reads(desk, '名册面积和登记面积不一致，请说明原因。');
    await desk.getByLabel('与登记面积不一致的原因').fill('登记机构的数字还没有更新');
    await desk.getByRole('button', { name: '公示名册' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '公示名册' }).click();
    await reads(desk, '业主人数');
    await keepsNobodyOut(desk);
    await desk.getByLabel('投票开始').fill(later(1));
    await desk.getByRole('button', { name: '发布公告' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '发布公告' }).click();
    await reads(desk, '公告期不够，请把开始时间往后推。');
    expect(draft.itemIds).toHaveLength(2);
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});

/** As a datetime-local control takes it, so many days from now. */
function later(days: number): string {
  return new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 16);
}
