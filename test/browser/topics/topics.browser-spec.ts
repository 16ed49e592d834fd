import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../../e2e/claims/a-unit.js';
import { filed, neighbour, ownerOf } from '../../e2e/topics/a-topic.js';
import { meetingCalled } from '../../e2e/town/a-meeting.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

story(`a topic on its way from a phone to a meeting${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let dataDir: string;
  let owner: Page;
  let desk: Page;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-topics-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    hall = new Hall(browser!, town.url);
    const unit = await aUnit(town, { name: '沈文', idSuffix: '01123X' });
    owner = await hall.signedIn(await ownerOf(town, '沈文', [unit.id]), SMALL);
    desk = await hall.signedIn(await town.person(PERSON.zhangWenjing), DESK);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);

  /** Nothing keeps anybody out as the page stands, and in large type. */
  async function keepsNobodyOut(page: Page): Promise<void> {
    const found: Record<string, unknown> = {};
    const size = page.viewportSize()!;
    const { pathname } = new URL(page.url());
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await page.setViewportSize({ ...size, height: 4000 });
    for (const dress of ['', 'elder=1']) {
      if (dress) await go(page, `${pathname}?${dress}`);
      found[dress] = [...(await barriers(page)), await scrollsSideways(page)];
    }
    await page.setViewportSize(size);
    await go(page, `${pathname}?elder=0`);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map(dress => [dress, [false]])));
  }

  it('is filed with a photo, after a look at what neighbours said before', async () => {
    await filed(await town.person(await neighbour(town, '顾小满')), { title: '西门路面破损' });
    await go(owner, '/topics');
    await reads(owner, '西门路面破损');
    await keepsNobodyOut(owner);
    await owner.getByRole('link', { name: '提一个议题' }).click();
    await owner.getByLabel('一句话说明').fill('东门路面破损积水');
    await reads(owner, '邻居提过类似的');
    await keepsNobodyOut(owner);
    await owner.getByLabel('具体情况和您的希望').fill('雨后积水没过脚面，请商量怎么修、谁来修。');
    // What was written survives a phone that reloads the page.
    await owner.reload({ waitUntil: 'load' });
    await owner.getByLabel('在哪里').fill('东门岗亭旁');
    const wrong = {
      name: '图.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from('<svg><script>1</script></svg>'),
    };
    await owner.getByLabel('照片', { exact: true }).setInputFiles(wrong);
    await reads(owner, '只能上传照片');
    await owner
      .getByLabel('照片', { exact: true })
      .setInputFiles({ name: '路面.png', mimeType: 'image/png', buffer: PNG });
    await reads(owner, '路面.png');
    await owner.getByRole('button', { name: '提交' }).click();
    await owner.getByRole('img', { name: '照片 1' }).waitFor();
    await reads(owner, '我提出的');
    await reads(owner, '1 人附议');
    await keepsNobodyOut(owner);
  }, 90_000);

  it('is supported by a neighbour in one tap, taken back in another, and its page counts along', async () => {
    await go(owner, '/topics?elder=0');
    await owner.getByRole('link', { name: '东门路面破损积水' }).click();
    await reads(owner, '1 人附议');
    const other = await hall.signedIn(await town.person(PERSON.liuGuilan), SMALL);
    await go(other, '/topics');
    await other.getByRole('button', { name: '附议：东门路面破损积水' }).click();
    await other.getByRole('button', { name: '撤销附议：东门路面破损积水' }).waitFor();
    await reads(owner, '2 人附议');
    await other.getByRole('button', { name: '撤销附议：东门路面破损积水' }).click();
    await other.getByRole('button', { name: '附议：东门路面破损积水' }).waitFor();
    await reads(owner, '1 人附议');
    await other.close();
  }, 60_000);

  it('is screened at the desk by keyboard, goes to a meeting, and its filer follows', async () => {
    await meetingCalled(town);
    await go(desk, '/topics/desk');
    await desk.getByRole('radio', { name: /西门路面破损/ }).waitFor();
    await desk.keyboard.press('j');
    await desk.keyboard.press('j');
    await desk.getByRole('heading', { name: '东门路面破损积水' }).waitFor();
    await keepsNobodyOut(desk);
    await desk.getByRole('radio', { name: /东门路面破损积水/ }).check();
    await desk.getByRole('radio', { name: '解释说明' }).check();
    await desk.getByRole('button', { name: '确定' }).click();
    await reads(desk, '请写明理由');
    await desk.getByRole('radio', { name: '入库' }).check();
    await desk.getByRole('button', { name: '确定' }).click();
    await reads(owner, '通过筛选，进入议题库');
    await desk.getByRole('radio', { name: /议题库 1/ }).check();
    await desk.getByRole('radio', { name: /东门路面破损积水/ }).check();
    await desk.getByRole('button', { name: '列入议程' }).click();
    await reads(owner, '列入会议议程');
    await owner.getByRole('link', { name: /四方议事会/ }).waitFor();
    expect(hall.complaints).toEqual([]);
  }, 90_000);

  it('appears at the desk as soon as somebody files it', async () => {
    await go(desk, '/topics/desk');
    await filed(await town.person(await neighbour(town, '赵宁')), { title: '把草坪出租给快递站' });
    await desk.getByRole('radio', { name: /把草坪出租给快递站/ }).check();
    await reads(desk, '像是须由业主共同决定的事');
  }, 60_000);
});
