import type { Locator, Page, Route } from 'playwright-core';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;
const LOOKS = { desk: ['', 'theme=dark'], phone: ['', 'lang=en', 'elder=1'] };
const REGISTER = `/register/${ESTATE.hanlin}`;

story(`the register at the desk${why ? ` skipped: ${why}` : ''}`, () => {
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

  it('finds a unit by its owner, shows who had it before, and passes it on', async () => {
    const page = await at('zhangWenjing', REGISTER, 'desk');
    await reads(page, '翰林水岸小区业主名册');
    await page.getByRole('searchbox').fill('罗晓琴');
    await reads(page, '找到 1 套');
    await page.getByRole('button', { name: '9号楼 2单元 401' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('随名册录入').waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer.getByRole('button', { name: '变更业主' }).click();
    await drawer.getByRole('button', { name: '去掉罗晓琴' }).click();
    await drawer.getByRole('button', { name: '加一位业主' }).click();
    await drawer.getByLabel('姓名').fill('顾念慈');
    await drawer.getByRole('button', { name: '提交变更' }).click();
    await drawer.getByText('请写证件号后六位，同名的人才分得开。').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await drawer.getByLabel('证件号后六位').fill('31041x');
    await drawer.getByRole('button', { name: '提交变更' }).click();
    await drawer.getByText('张文静录入').waitFor();
    await drawer.getByText('买卖').waitFor();
    await drawer.getByRole('button', { name: '关闭' }).click();
    await reads(page, '没有找到');
    expect(hall.complaints).toEqual([]);
  }, 90_000);

  it('shows the answer to what was typed last, also when an earlier one comes later', async () => {
    const page = await at('zhangWenjing', REGISTER, 'desk');
    await reads(page, '已显示 50 套，还有更多');
    let release: () => void = () => undefined;
    const held = new Promise<void>(resolve => (release = resolve));
    const answered = new Promise<void>(done => {
      void page.route('**/graphql', async (route: Route) => {
        if (!route.request().postData()?.includes('"search":"2"')) return route.continue();
        await held;
        await route.continue();
        done();
      });
    });
    await page.getByRole('searchbox').fill('2');
    await page.waitForRequest(request => Boolean(request.postData()?.includes('"search":"2"')));
    await page.getByRole('searchbox').fill('9-2-401');
    await reads(page, '找到 1 套');
    release();
    await answered;
    await page.waitForResponse(response => Boolean(response.request().postData()?.includes('"search":"2"')));
    await page.getByRole('searchbox').fill('9-2-402');
    await reads(page, '9号楼 2单元 402');
    await page.unrouteAll({ behavior: 'wait' });
  }, 60_000);

  it('asks a person where no rule answers, and keeps who said what and why', async () => {
    const page = await at('zhangWenjing', REGISTER, 'desk');
    await page.getByRole('radio', { name: /^待判断 \d+$/ }).check({ force: true });
    const doubt = page.getByRole('listitem').filter({ hasText: '同一人与不同的人共有' }).first();
    await doubt.getByRole('button', { name: '判断' }).click();
    expect(await barriers(page)).toEqual([]);
    await doubt.getByRole('radio', { name: '合并为一人' }).check();
    await doubt.getByRole('textbox').fill('兄弟二人书面约定由田文博代表。');
    await doubt.getByRole('button', { name: '记下判断' }).click();
    await page.getByText('兄弟二人书面约定由田文博代表。').waitFor();
    await page.getByRole('button', { name: '重新判断' }).waitFor();
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('takes in a unit, corrects its area, and counts anew', async () => {
    const page = await at('zhangWenjing', REGISTER, 'desk');
    const sums = page.getByRole('region', { name: '人数' });
    const before = await areaIn(sums);
    await page.getByRole('button', { name: '加一套房屋' }).click();
    const drawer = page.getByRole('dialog');
    expect(await barriers(page)).toEqual([]);
    await drawer.getByLabel('楼栋').fill('12号楼');
    await drawer.getByLabel('房号').fill('101');
    await drawer.getByLabel('用途').selectOption('商铺');
    await drawer.getByLabel('面积（㎡）').fill('约九十');
    await drawer.getByLabel('姓名').fill('顾念慈');
    await drawer.getByLabel('证件号后六位').fill('31041X');
    await drawer.getByRole('button', { name: '加入名册' }).click();
    await drawer.getByText('面积是大于零的数，最多两位小数。').waitFor();
    expect(await drawer.getByLabel('面积（㎡）').getAttribute('aria-invalid')).toBe('true');
    expect(await barriers(page)).toEqual([]);
    await drawer.getByLabel('面积（㎡）').fill('90.00');
    await drawer.getByRole('button', { name: '加入名册' }).click();
    await reads(page, '已加入名册：12号楼 101。');
    await reads(page, '找到 1 套');
    await sums
      .getByText(`${(before + 90).toFixed(2)} ㎡`)
      .first()
      .waitFor();

    await page.getByRole('button', { name: '12号楼 101' }).click();
    await drawer.getByRole('button', { name: '更正房屋信息' }).click();
    await drawer.getByLabel('面积（㎡）').fill('88.50');
    await drawer.getByLabel('面积来源').selectOption('测绘面积');
    await drawer.getByLabel('证书、测绘或合同日期').fill('2025-05-20');
    await drawer.getByLabel('证书、测绘或合同编号').fill('测字2025-118');
    expect(await barriers(page)).toEqual([]);
    await drawer.getByRole('button', { name: '保存更正' }).click();
    await reads(page, '已更正：12号楼 101。');
    await drawer.getByText('测绘面积，2025年5月20日 测字2025-118').waitFor();
    await drawer.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('cell', { name: '88.50 ㎡' }).waitFor();
    await sums
      .getByText(`${(before + 88.5).toFixed(2)} ㎡`)
      .first()
      .waitFor();
    expect(hall.complaints).toEqual([]);
  }, 90_000);

  it('keeps what was typed when somebody else was quicker', async () => {
    const page = await at('zhangWenjing', REGISTER, 'phone');
    await page.getByRole('searchbox').fill('9-2-402');
    await page.getByRole('button', { name: '9号楼 2单元 402' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: '更正房屋信息' }).click();
    await drawer.getByLabel('备注').fill('已核对证书');
    await town.database.source.query(
      `UPDATE unit SET version = version + 1 WHERE estate_id = $1 AND short_name = '9-2-402'`,
      [ESTATE.hanlin],
    );
    await drawer.getByRole('button', { name: '保存更正' }).click();
    await drawer.getByText('刚刚有人改过这套房屋，请重新打开再改。').waitFor();
    expect(await drawer.getByLabel('备注').inputValue()).toBe('已核对证书');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
  }, 60_000);

  it('says what is wrong when there is no connection, and goes on when there is one', async () => {
    const page = await at('wangMin', '/places', 'desk');
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('3-1-502');
    await page.getByRole('button', { name: '再试一次' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '再试一次' }).click();
    await reads(page, '3号楼 1单元 502');
  }, 60_000);

  it('is closed to who has no business there', async () => {
    const page = await at('liQiang', REGISTER, 'desk');
    expect(await barriers(page)).toEqual([]);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  }, 60_000);

  it.each<[who: keyof typeof PERSON, path: string]>([
    ['wangMin', '/places'],
    ['zhangWenjing', REGISTER],
  ])(
    '%s sees %s on every device and in every dress',
    async (who, path) => {
      for (const [device, looks] of Object.entries(LOOKS) as ['desk' | 'phone', string[]][])
        for (const look of looks) {
          const page = await at(who, `${path}?${look}`, device);
          if (device === 'phone') await page.setViewportSize({ width: 360, height: 740 });
          await settled(page);
          // What the bar at the bottom half covers can be scrolled from under it; at the end it covers nothing.
          await page.evaluate('scrollTo(0, document.body.scrollHeight)');
          const seen = `${device} ${look}`;
          expect([seen, await barriers(page)]).toEqual([seen, []]);
          expect([seen, await scrollsSideways(page)]).toEqual([seen, false]);
          await page.context().close();
        }
    },
    120_000,
  );

  async function at(who: keyof typeof PERSON, path: string, device: 'desk' | 'phone'): Promise<Page> {
    const page = await hall.signedIn(await town.person(PERSON[who]), device === 'desk' ? DESK : PHONE);
    await page.goto(town.url + path, { waitUntil: 'load' });
    await settled(page);
    return page;
  }

  /** The first sum, of what is not parking. */
  async function areaIn(sums: Locator): Promise<number> {
    return Number.parseFloat(
      await sums
        .getByText(/^[\d.]+ ㎡$/)
        .first()
        .innerText(),
    );
  }

  async function settled(page: Page): Promise<void> {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }
});
