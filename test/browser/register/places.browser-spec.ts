import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

story(`the places of a town at the desk${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  it('gives an estate that nobody looks after a firm, and sees it leave', async () => {
    const page = await at('wangMin', DESK);
    const row = page.getByRole('row').filter({ hasText: '翡翠苑' });
    await row.getByText('物管缺位').waitFor();
    await row.getByRole('button', { name: '翡翠苑的物业服务' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('没有物业企业服务。').waitFor();
    await drawer.getByRole('button', { name: '开始服务' }).click();
    await drawer.getByRole('button', { name: '登记新的物业企业' }).click();
    await drawer.getByLabel('全称').fill('安徽澜庭物业服务有限公司');
    await drawer.getByRole('button', { name: '登记', exact: true }).click();
    await drawer.getByText('这里已经有同名的组织。').waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer.getByLabel('全称').fill('合肥新里物业服务有限公司');
    await drawer.getByRole('button', { name: '登记', exact: true }).click();
    await drawer.getByText('已登记：合肥新里物业服务有限公司。').waitFor();
    await drawer.getByLabel('从哪天起').fill('2026-01-01');
    expect(await barriers(page)).toEqual([]);
    await drawer.getByRole('button', { name: '保存' }).click();
    await drawer.getByText('合肥新里物业服务有限公司从 2026年1月1日起服务翡翠苑。').waitFor();
    await row.getByText('有物业企业').waitFor();
    expect(await row.getByText('物管缺位').count()).toBe(0);

    await drawer.getByRole('button', { name: '合肥新里物业服务有限公司：结束服务' }).click();
    await drawer.getByLabel('最后一天').fill('2025-12-31');
    await drawer.getByRole('button', { name: '结束服务', exact: true }).click();
    await drawer.getByText('结束日期早于开始日期。').waitFor();
    expect(await drawer.getByLabel('最后一天').inputValue()).toBe('2025-12-31');
    await drawer.getByLabel('最后一天').fill('2026-06-30');
    await drawer.getByRole('button', { name: '结束服务', exact: true }).click();
    await drawer.getByText('合肥新里物业服务有限公司的服务到 2026年6月30日为止。').waitFor();
    await row.getByText('物管缺位').waitFor();
    expect(hall.complaints).toEqual([]);
  }, 90_000);

  it('lays a grid and says what it covers, on a phone too', async () => {
    const page = await at('zhangWenjing', PHONE);
    await page.setViewportSize({ width: 360, height: 740 });
    const grids = page.getByRole('group').filter({ hasText: /^网格 \d+ 个/ });
    await grids.locator('summary').click();
    await page.getByRole('button', { name: '潭冲社区：加一个网格' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('网格名称').fill('第一网格');
    await drawer.getByRole('button', { name: '加一个网格' }).click();
    await drawer.getByText('这个社区已经有同名的网格。').waitFor();
    await drawer.getByLabel('网格名称').fill('第九网格');
    await drawer.getByRole('button', { name: '加一个网格' }).click();
    await drawer.getByText('已加上第九网格，请划楼栋。').waitFor();
    await drawer.getByLabel('小区', { exact: true }).selectOption('翰林水岸小区');
    await drawer.getByRole('checkbox', { name: '1号楼', exact: true }).check();
    await drawer.getByRole('button', { name: '保存' }).click();
    await drawer.getByText('其中有楼栋已经在同类的另一个网格里。').waitFor();
    // The new grid has pushed what lies behind the drawer half under the bar at the bottom.
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    expect(await drawer.getByRole('checkbox', { name: '1号楼', exact: true }).isChecked()).toBe(true);
    await drawer.getByRole('radio', { name: '不划入' }).check();
    await drawer.getByRole('button', { name: '保存' }).click();
    await reads(page, '第九网格在翰林水岸小区的范围已保存。');
    await drawer.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '第九网格：划楼栋' }).waitFor();
    expect(hall.complaints).toEqual([]);
  }, 90_000);

  it('takes in a committee where there was none', async () => {
    const page = await at('zhangWenjing', DESK);
    const row = page.getByRole('row').filter({ hasText: '派河花园' });
    await page.getByRole('button', { name: '登记组织' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('组织类别').selectOption('物业管理委员会');
    await drawer.getByLabel('设在').selectOption('派河花园');
    await drawer.getByLabel('全称').fill('派河花园物业管理委员会');
    expect(await barriers(page)).toEqual([]);
    await drawer.getByRole('button', { name: '登记', exact: true }).click();
    await drawer.getByText('已登记：派河花园物业管理委员会。').waitFor();
    await row.getByText('有物管会').waitFor();
  }, 60_000);

  it('offers none of it to who keeps nothing', async () => {
    const page = await at('fangLei', DESK);
    await page.getByRole('table').first().waitFor();
    expect(await page.getByRole('button', { name: /登记组织|物业服务|网格/ }).count()).toBe(0);
  }, 60_000);

  async function at(who: keyof typeof PERSON, device: typeof DESK | typeof PHONE): Promise<Page> {
    const page = await hall.signedIn(await town.person(PERSON[who]), device);
    await page.goto(`${town.url}/places`, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return page;
  }
});
