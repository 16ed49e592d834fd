import type { Locator, Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { schedule } from '../../e2e/town/a-meeting.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const VENUE = '党群服务中心二楼议事厅';

story(`kinds of meeting and the calendar${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let page: Page;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    const secretary = await town.person(PERSON.zhangWenjing);
    await schedule(secretary, { startsAt: `${dayAhead(1)}T19:00:00+08:00`, venue: VENUE });
    await schedule(secretary, {
      ...{ startsAt: `${dayAhead(1)}T19:30:00+08:00`, venue: VENUE, title: '充电桩选址协调会' },
    });
    page = await arrive(DESK);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  const arrive = async (device: typeof DESK): Promise<Page> =>
    hall.signedIn(await town.person(PERSON.zhangWenjing), device);
  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);

  it('shows a month and a week, says what clashes, and is walked through with the keys', async () => {
    await go(page, `/calendar?day=${dayAhead(1)}`);
    await reads(page, '充电桩选址协调会');
    await reads(page, '本期冲突');
    await reads(page, /会场相同；.*王敏.*要同时到会/);

    const cell = (day: string): Locator => page.locator(`[data-day="${day}"]`);
    await cell(dayAhead(1)).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(new RegExp(`day=${dayAhead(2)}`));
    await page.locator(`[data-day="${dayAhead(2)}"]:focus`).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.locator(`[data-day="${dayAhead(1)}"]:focus`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('a:focus').waitFor();

    // Not `check()`: which view is chosen stands in the address, which changes a moment after the click.
    await page.getByRole('radio', { name: '周', exact: true }).click();
    await page.waitForURL(/view=week/);
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await reads(page, '—20:00');
    for (const look of ['', 'lang=en', 'theme=dark']) {
      await go(page, `/calendar?day=${dayAhead(1)}&${look}`);
      expect([look, ...(await barriers(page))]).toEqual([look]);
    }
    await go(page, `/calendar?day=${dayAhead(1)}&lang=zh&theme=light`);
    await cell(dayAhead(1))
      .getByRole('link', { name: /充电桩/ })
      .click();
    await page.waitForURL(/\/meetings\/[0-9a-f-]{36}\/console$/);
  }, 60_000);

  it('calls meetings of a kind, warns of what is in the way, and makes a standing one', async () => {
    await go(page, '/meetings/new');
    await choose(page.getByLabel('小区'), '翰林水岸小区');
    await page.getByLabel('会议类型').selectOption({ label: '三位一体议事协调会' });
    await reads(page, '各方一致，无一方反对');
    await reads(page, /至少 3 方/);
    await page
      .getByRole('group', { name: '居委会' })
      .getByRole('checkbox', { name: /^张文静/ })
      .check();
    for (const name of ['陈国栋', '李强'])
      await page
        .getByRole('checkbox', { name: new RegExp(`^${name}`) })
        .first()
        .check();
    await page.getByRole('combobox', { name: '李强的席位' }).selectOption({ label: '列席' });
    await page.getByRole('radio', { name: /主持.*张文静/ }).check();
    expect(await page.getByRole('textbox', { name: '会议名称' }).inputValue()).toBe(
      '翰林水岸小区三位一体议事协调会',
    );
    await page.getByRole('textbox', { name: '地点' }).fill(VENUE);
    await page.getByLabel('开会时间').fill(`${dayAhead(1)}T19:30`);
    await page.getByRole('listitem', { name: '第 1 项' }).getByLabel('事项').fill('物业费收缴');
    await reads(page, '时间冲突');
    await reads(page, /会场相同；张文静、陈国栋、李强要同时到会/);

    await page.getByLabel('开会时间').fill(`${dayAhead(3)}T10:00`);
    await reads(page, '会场和人都没有冲突');
    await page.getByRole('checkbox', { name: '定为例会，按规律重复' }).check();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '定下例会' }).click();
    await page.waitForURL(/\/calendar\?estate=/);

    const card = page.getByRole('article', { name: '翰林水岸小区三位一体议事协调会' });
    await card.getByRole('button', { name: /^召开/ }).first().click();
    await card.getByRole('link', { name: '已召开' }).waitFor();
    await card.getByRole('button', { name: '修改' }).click();
    await card.getByLabel('几点').fill('09:00');
    await card.getByRole('button', { name: '保存' }).click();
    await card.getByText('09:00').first().waitFor();
    await card.getByRole('button', { name: '停办' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '停办' }).click();
    await reads(page, '这个小区还没有例会。');
  }, 60_000);

  it('is a list of days on a phone', async () => {
    const phone = await arrive(PHONE);
    await phone.setViewportSize({ width: 360, height: 740 });
    await go(phone, `/calendar?day=${dayAhead(1)}`);
    await reads(phone, '充电桩选址协调会');
    expect(await scrollsSideways(phone)).toBe(false);
    expect(await barriers(phone)).toEqual([]);
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});

/** The option whose text holds `part`, as soon as it is offered. */
async function choose(select: Locator, part: string): Promise<void> {
  const option = select.locator('option', { hasText: part });
  await option.waitFor({ state: 'attached' });
  await select.selectOption({ label: (await option.textContent())! });
}

/** That many days from now in Shanghai, YYYY-MM-DD. */
function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
}
