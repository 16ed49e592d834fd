import type { Page } from 'playwright-core';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ACT } from '../../e2e/town/acts.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { settle } from '../../e2e/town/second-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

/** 张文静 is secretary of 潭冲社区; here she works for the town's property office too. */
story(`who holds which office${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    const second = { id: demoId(3990), appointmentId: demoId(4990), office: 'PROPERTY_OFFICER' as never };
    await town.database.transaction(async tx => {
      await settle(tx, { ...second, placeId: PLACE.shangpai, organisationId: ORGANISATION.propertyOffice });
      await tx.query(`UPDATE appointment SET person_id = $1, title = '镇物管办兼职' WHERE id = $2`, [
        PERSON.zhangWenjing,
        second.appointmentId,
      ]);
    });
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  const arrive = async (path: string, device = DESK, who: string = PERSON.zhangWenjing): Promise<Page> => {
    const page = await hall.signedIn(await town.person(who), device);
    await go(page, path);
    return page;
  };
  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);

  it('is entered, changed and ended by the secretary, under the office that she chose', async () => {
    const page = await arrive('/people');
    await page.getByLabel('范围').selectOption({ label: '翰林水岸小区' });
    await reads(page, '陈国栋');
    await page.getByRole('link', { name: '新增任职' }).click();
    await page.getByLabel('职务', { exact: true }).selectOption({ label: '业委会委员' });
    await page.getByLabel('姓名').fill('苏晴');
    await page.getByLabel('从哪天起').fill('2026-01-01');
    await page.getByRole('button', { name: '新增任职' }).click();
    await reads(page, '您有几个身份都可以办这件事');

    // What was typed stays.
    await page.getByLabel('这次用哪个身份办').selectOption({ label: '社区党委书记（潭冲社区）' });
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('button', { name: '新增任职' }).click();
    await reads(page, '这个职务有最长任期');
    await page.getByLabel('到哪天止').fill('2030-12-31');
    await page.getByRole('button', { name: '新增任职' }).click();
    await page.waitForURL(/\/people\?place=/);
    await page.getByLabel('找人').fill('苏晴');
    await reads(page, /张文静（社区党委书记）登记/);

    await page.getByRole('button', { name: /^调整苏晴/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('到哪天止').fill('2029-12-31');
    await dialog.getByLabel('原因').fill('与本届一致');
    await dialog.getByRole('button', { name: '保存任期' }).click();
    await reads(page, /2026年1月1日至2029年12月31日/);

    await page.getByRole('button', { name: /^结束苏晴/ }).click();
    await dialog.getByRole('button', { name: '结束任职' }).click();
    await reads(page, '这里还没有填写');
    await dialog.getByLabel('原因').fill('辞职');
    await dialog.getByRole('button', { name: '结束任职' }).click();
    await reads(page, '没有找到');
    await page.getByRole('radio', { name: '曾任' }).click();
    await reads(page, /结束任职：辞职/);
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('is for a firm’s manager to keep as far as it is of the firm, on a phone too', async () => {
    const page = await arrive('/people', PHONE, PERSON.liQiang);
    await page.setViewportSize({ width: 360, height: 2000 });
    await reads(page, '李强');
    expect(await page.getByText('陈国栋').count()).toBe(0);
    expect(await page.getByLabel('范围').getByRole('option').allTextContents()).toEqual(['翰林水岸小区']);
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('link', { name: '新增任职' }).click();
    await page.getByLabel('职务', { exact: true }).selectOption({ label: '物业员工' });
    await page.getByLabel('姓名').fill('赵小满');
    await page.getByRole('button', { name: '新增任职' }).click();
    await page.waitForURL(/\/people\?place=/);
    const row = page.getByRole('row', { name: /赵小满/ });
    await row.getByText('还不能登录').waitFor();

    await row.getByRole('button', { name: '为赵小满开通登录' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '出一张首次登录码' }).click();
    await dialog.getByRole('heading', { name: '赵小满的首次登录码' }).waitFor();
    const code = (await dialog.locator('code').textContent())!;
    expect(code).toMatch(/^[A-Z2-7]{5}-[A-Z2-7]{5}$/);
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await dialog.getByRole('button', { name: '完成' }).click();
    await beginsWith(code);

    await row.getByRole('button', { name: /^结束赵小满/ }).click();
    await dialog.getByLabel('最后一天').fill('2099-12-31');
    await dialog.getByLabel('原因').fill('合同到期');
    await dialog.getByRole('button', { name: '结束任职' }).click();
    await reads(page, /李强（项目经理）结束任职：合同到期/);
    expect(hall.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  /** On a phone with the paper from the desk, which is good once. */
  const beginsWith = async (code: string): Promise<void> => {
    const page = await hall.open(PHONE);
    await page.setViewportSize({ width: 360, height: 1600 });
    await page.goto(`${town.url}/sign-in#first=${code}`);
    expect(await page.getByLabel('首次登录码', { exact: true }).inputValue()).toBe(code);
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL(`${town.url}/me/sign-ins`);
    await page.getByRole('button', { name: '登记手机号' }).waitFor();
    expect(await page.getByRole('button', { name: '登记邮箱' }).count()).toBe(0);
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await page.context().close();

    const other = await hall.open(PHONE);
    await other.goto(`${town.url}/sign-in`);
    await other.getByRole('button', { name: '第一次来？用纸上的登录码' }).click();
    await other.getByLabel('首次登录码', { exact: true }).fill(code);
    await other.getByRole('button', { name: '登录', exact: true }).click();
    await reads(other, /^登录码不对/);
    expect(await barriers(other)).toEqual([]);
    await other.context().close();
  };

  it('opens the account of somebody known with the number that they give', async () => {
    const input = {
      ...{ id: demoId(4991), personId: demoId(3991), personName: '钱小满', office: 'COMMITTEE_MEMBER' },
      ...{ title: '业委会委员', placeId: ESTATE.hanlin, organisationId: ORGANISATION.hanlinCommittee },
      ...{ since: '2026-01-01', until: '2029-05-31' },
    };
    const secretary = await town.person(PERSON.zhangWenjing);
    await secretary.post(ACT.appoint, { input }).set('x-sifang-office', demoId(4001));
    const page = await arrive(`/people?place=${ESTATE.hanlin}`);
    await page.getByLabel('找人').fill('钱小满');
    await page.getByRole('button', { name: '为钱小满开通登录' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('手机号').fill('12345');
    await dialog.getByRole('button', { name: '用这个手机号开通' }).click();
    await reads(page, '您有几个身份都可以办这件事');
    await dialog.getByLabel('这次用哪个身份办').selectOption({ label: '社区党委书记（潭冲社区）' });
    await dialog.getByRole('button', { name: '用这个手机号开通' }).click();
    await reads(page, '这不是手机号码，请检查。');
    await dialog.getByLabel('手机号').fill('136 0000 1234');
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await dialog.getByRole('button', { name: '用这个手机号开通' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('还不能登录').waitFor({ state: 'detached' });
    await page.context().close();
  }, 60_000);

  it.each([
    ['/people', DESK, 'text=陈国栋'],
    ['/people?by=organisation', DESK, 'text=陈国栋'],
    ['/people/new', DESK, 'input[type=date]'],
    ['/me/offices', DESK, 'text=潭冲社区党委'],
    ['/people', PHONE, 'text=陈国栋'],
    ['/people?by=organisation', PHONE, 'text=陈国栋'],
    ['/people/new', PHONE, 'input[type=date]'],
    ['/me/offices', PHONE, 'text=潭冲社区党委'],
  ])(
    '%s keeps nobody out and fits its device',
    async (path, device, shown) => {
      const page = await arrive(path, device);
      // As narrow as phones get, and so long that the bar at the bottom lies on nothing.
      if (device === PHONE) await page.setViewportSize({ width: 360, height: 7000 });
      // Colours do not depend on the size of letters: dark and large are looked at together.
      for (const look of ['', 'lang=en', 'elder=1&theme=dark']) {
        await go(page, `${path}${path.includes('?') ? '&' : '?'}${look}`);
        await page.locator(shown).first().waitFor();
        expect([look, await barriers(page), await scrollsSideways(page)]).toEqual([look, [], false]);
      }
      expect(hall.complaints).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
