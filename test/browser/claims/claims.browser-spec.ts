import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, somebodyNew, type UnitOnRegister } from '../../e2e/claims/a-unit.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SHEN = { name: '沈文', idSuffix: '01123X', phone: '13812345678' };
// Colours do not depend on the size of letters: dark and large are looked at together.
const DRESSES = ['', 'lang=en', 'elder=1&theme=dark'];
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

story(`an owner claims a unit${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let dataDir: string;
  let unit: UnitOnRegister;
  let owner: Page;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-claims-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    hall = new Hall(browser!, town.url);
    unit = await aUnit(town, SHEN, { name: '周丽', idSuffix: '204567' });
    owner = await signedIn(await somebodyNew(town, '沈文'), {
      ...PHONE,
      viewport: { width: 360, height: 740 },
    });
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const signedIn = async (personId: string, device: typeof PHONE): Promise<Page> =>
    hall.signedIn(await town.person(personId), device);

  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);

  async function keepsNobodyOut(page: Page, path: string): Promise<void> {
    const found: Record<string, unknown> = {};
    const size = page.viewportSize()!;
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await page.setViewportSize({ ...size, height: 3000 });
    for (const dress of DRESSES) {
      await go(page, `${path}?${dress}`);
      found[dress] = [...(await barriers(page)), await scrollsSideways(page)];
    }
    await page.setViewportSize(size);
    await go(page, `${path}?lang=zh&elder=0&theme=light`);
    expect(found).toEqual(Object.fromEntries(DRESSES.map(dress => [dress, [false]])));
  }

  async function fillIn(idSuffix: string): Promise<void> {
    await go(owner, '/my-units/claim');
    await owner.getByRole('searchbox', { name: '小区' }).fill('翰林');
    await owner.getByLabel('翰林水岸小区').check();
    await owner.getByLabel('房号').fill(unit.room);
    await owner.getByLabel('姓名').fill('沈文');
    await owner.getByLabel('电话').fill('138 1234 5678');
    await owner.getByLabel('证件后六位').fill(idSuffix);
    await owner.getByRole('button', { name: '认领' }).click();
  }

  it('and finds no barrier on the way', async () => {
    for (const path of ['/my-units', '/my-units/claim', '/me/looks']) await keepsNobodyOut(owner, path);
  }, 120_000);

  it('is told plainly when it does not fit, files a paper, and the desk sees it beside the register', async () => {
    await fillIn('999999');
    await reads(owner, '与名册对不上');
    await owner.getByLabel('说明').fill('身份证换过号');
    await owner.getByRole('button', { name: '提交材料' }).click();
    await owner
      .getByLabel('材料照片或 PDF')
      .setInputFiles({ name: '房产证.png', mimeType: 'image/png', buffer: PNG });
    await reads(owner, '房产证.png 已上传');
    const wrong = { name: '假照片.png', mimeType: 'image/png', buffer: Buffer.from('<script>') };
    await owner.getByLabel('材料照片或 PDF').setInputFiles(wrong);
    await reads(owner, '只收照片');
    await go(owner, '/my-units');
    await reads(owner, '待审核');

    const desk = await signedIn(PERSON.zhangWenjing, DESK);
    await keepsNobodyOut(desk, '/claims');
    await desk.getByRole('link', { name: /沈文/ }).click();
    await desk.getByRole('img', { name: '材料 1' }).waitFor();
    await keepsNobodyOut(desk, new URL(desk.url()).pathname);
    const register = desk.getByRole('region', { name: '名册上的产权人' });
    await register.getByText('138****5678').first().waitFor();
    await register.getByRole('button', { name: '查看全部信息' }).first().click();
    await register.getByLabel('查看的事由').fill('核对认领人身份');
    await register.getByRole('button', { name: '查看', exact: true }).click();
    await reads(desk, /电话 13812345678/);
    await desk.getByLabel('申请人是 沈文').check();
    await desk.getByRole('button', { name: '通过', exact: true }).click();
    await reads(desk, '已通过');
  }, 120_000);

  it('sees the unit, who looked, and chooses who votes', async () => {
    await go(owner, '/my-units');
    await reads(owner, '共有人还没有一致推选');
    await owner.getByRole('button', { name: '推选 周丽' }).click();
    await reads(owner, '您推选了 周丽');
    await go(owner, '/me/looks');
    await reads(owner, '事由：核对认领人身份');
    await reads(owner, '查看了您提交的材料');
    await keepsNobodyOut(owner, '/my-units');
  }, 120_000);

  it('agrees with the joint owner on the telephone, and then one of them votes', async () => {
    const zhou = await signedIn(await somebodyNew(town, '周丽'), {
      ...PHONE,
      viewport: { width: 360, height: 740 },
    });
    await go(zhou, '/my-units/claim');
    await zhou.getByRole('searchbox', { name: '小区' }).fill('翰林');
    await zhou.getByLabel('翰林水岸小区').check();
    await zhou.getByLabel('房号').fill(unit.room);
    await zhou.getByLabel('姓名').fill('周丽');
    await zhou.getByLabel('电话').fill('13812345678');
    await zhou.getByLabel('证件后六位').fill('204567');
    await zhou.getByRole('button', { name: '认领' }).click();
    await reads(zhou, '已经认领');
    await go(zhou, '/my-units');
    await reads(zhou, '沈文 推选了 周丽');
    await zhou.getByRole('button', { name: '推选 周丽' }).click();
    await reads(zhou, '由 周丽 代表这套房屋投票');
    await keepsNobodyOut(zhou, '/my-units');
  }, 120_000);

  it('has a paper entered at the desk: who votes, and who acts as guardian', async () => {
    const desk = await signedIn(PERSON.zhangWenjing, { ...PHONE, viewport: { width: 360, height: 740 } });
    const path = `/claims/units/${unit.id}`;
    await keepsNobodyOut(desk, path);
    const voter = desk.getByRole('region', { name: '投票人', exact: true });
    await reads(desk, '由 周丽 代表这套房屋投票');
    await voter.getByLabel('推选谁投票').selectOption('沈文');
    await voter.getByLabel('书面依据').fill('2026年3月1日推选书');
    await voter.getByRole('button', { name: '登记投票人' }).click();
    await reads(desk, '由 沈文 代表这套房屋投票');
    await reads(desk, '依据：2026年3月1日推选书');

    const guardians = desk.getByRole('region', { name: '监护人', exact: true });
    await guardians.getByLabel('为哪位产权人').selectOption('周丽');
    await guardians.getByLabel('姓名').fill('周建');
    await guardians.getByLabel('监护人手机号').fill('199 0000 3004');
    await guardians.getByLabel('最后一天').fill('2031-06-30');
    await guardians.getByLabel('监护依据').fill('（2026）皖0123民特12号');
    await guardians.getByRole('button', { name: '登记监护人' }).click();
    await reads(desk, '这个号码已经有人用来登录');
    await guardians.getByLabel('监护人手机号').fill('137 0000 8888');
    await guardians.getByRole('button', { name: '登记监护人' }).click();
    await reads(desk, '周丽 的监护人');
    await reads(desk, /至2031年6月30日/);
    await keepsNobodyOut(desk, path);
    await desk.getByRole('button', { name: '终止 周建 的监护' }).click();
    await guardians.getByLabel('终止的事由').fill('已成年');
    await desk.getByRole('button', { name: '终止监护' }).click();
    await desk.getByRole('button', { name: '终止监护' }).waitFor({ state: 'detached' });
    await desk.close();
  }, 120_000);

  it('is linked at once when everything fits', async () => {
    unit = await aUnit(town, SHEN);
    await fillIn('01123x');
    await reads(owner, '已经认领');
  }, 60_000);

  it('leaves entries that the secretary reads and verifies', async () => {
    const desk = await signedIn(PERSON.zhangWenjing, { ...PHONE, viewport: { width: 360, height: 740 } });
    await keepsNobodyOut(desk, '/audit');
    await reads(desk, '通过认领');
    await desk.getByRole('button', { name: '核验全部记录' }).click();
    await reads(desk, /全部完好/);
    expect(hall.complaints).toEqual([]);
  }, 120_000);
});
