import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { partOf } from '../../../libs/minutes/src/application/word/spec/part-of.js';
import { aUnit } from '../../e2e/claims/a-unit.js';
import { ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';
import { choose } from '../hall/schedule.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const WIDE = { ...DESK, viewport: { width: 1280, height: 800 } };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const TITLE = '东门路面破损积水';
const MOTION = '由物业企业在十个工作日内翻修东门积水路面';

story(`a topic from a phone to its end${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let dataDir: string;
  let [owner, neighbour, firm, chairman, officer, desk] = [] as unknown as Page[];
  let meetingId: string;
  let resolution: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-story-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    hall = new Hall(browser!, town.url);
    [owner, neighbour] = (await Promise.all(
      ['沈文', '顾小满'].map(async name => {
        const unit = await aUnit(town, { name, idSuffix: '01123X' });
        return hall.signedIn(await ownerOf(town, name, [unit.id]), SMALL);
      }),
    )) as [Page, Page];
    [firm, chairman, officer] = (await Promise.all(
      [PERSON.liQiang, PERSON.chenGuodong, PERSON.wangMin].map(async id =>
        hall.signedIn(await town.person(id), SMALL),
      ),
    )) as [Page, Page, Page];
    desk = await hall.signedIn(await town.person(PERSON.zhangWenjing), WIDE);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('is raised by an owner with a photo, supported by a neighbour, and let into the pool', async () => {
    await hall.go(owner!, '/topics/new');
    await owner!.getByLabel('一句话说明').fill(TITLE);
    await owner!.getByLabel('具体情况和您的希望').fill('雨后积水没过脚面，请商量怎么修、谁来修。');
    await owner!.getByLabel('照片', { exact: true }).setInputFiles(photo('路面.png'));
    await reads(owner!, '路面.png');
    await owner!.getByRole('button', { name: '提交' }).click();
    await owner!.getByRole('img', { name: '照片 1' }).waitFor();

    await hall.go(neighbour!, '/topics');
    await neighbour!.getByRole('button', { name: `附议：${TITLE}` }).click();
    await reads(owner!, '2 人附议');

    await hall.go(desk!, '/topics/desk');
    await desk!.getByRole('radio', { name: new RegExp(TITLE) }).check();
    await desk!.getByRole('radio', { name: '入库' }).check();
    await desk!.getByRole('button', { name: '确定' }).click();
    await reads(owner!, '通过筛选，进入议题库');
  }, 60_000);

  it('is what a meeting is called for, to which everybody is invited in time', async () => {
    await hall.go(desk!, '/meetings/new');
    await choose(desk!.getByLabel('小区'), '翰林水岸小区');
    await desk!.getByRole('textbox', { name: '地点' }).fill('党群服务中心二楼议事厅');
    await desk!.getByLabel('开会时间').fill(`${inDays(5)}T19:30`);
    for (const name of ['王敏', '何志远', '张文静', '陈国栋', '刘桂兰', '李强'])
      await desk!.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
    await desk!.getByLabel('何志远的席位').selectOption({ label: '列席' });
    await desk!.getByRole('radio', { name: /主持.*张文静/ }).check();
    await desk!.getByRole('checkbox', { name: new RegExp(TITLE) }).check();
    await keepsNobodyOut(desk!);
    await desk!.getByRole('button', { name: '安排会议' }).click();
    await desk!.waitForURL(/\/meetings\/[0-9a-f-]{36}\/console$/);
    meetingId = /meetings\/([0-9a-f-]{36})/.exec(desk!.url())![1]!;
    await reads(owner!, '列入会议议程');

    await hall.go(desk!, `/meetings/${meetingId}/notice`);
    await desk!.getByRole('button', { name: '发出通知' }).click();
    await reads(desk!, '已按期通知');
    await hall.go(firm!, `/m/${meetingId}/notice`);
    await reads(firm!, TITLE);
  }, 60_000);

  it('is discussed by those who came, voted on, and becomes a resolution with all that belongs to it', async () => {
    await hall.go(desk!, `/meetings/${meetingId}/desk`);
    await desk!.getByRole('combobox').fill('何志远');
    await desk!.getByRole('combobox').press('Enter');
    await reads(desk!, '何志远已登记');
    await hall.go(desk!, `/meetings/${meetingId}/console`);
    await desk!.getByRole('button', { name: '我已到场，签到' }).click();
    for (const phone of [firm!, chairman!, officer!]) await checkIn(phone);

    await desk!.getByRole('button', { name: '宣布开会' }).click();
    await desk!.getByRole('button', { name: '开始第 1 项' }).click();
    await chairman!.getByRole('button', { name: '申请发言' }).click();
    await desk!.getByRole('button', { name: '下一位', exact: true }).click();
    await reads(chairman!, '请您发言');
    await desk!.getByRole('button', { name: '结束发言' }).click();
    await desk!.getByLabel('表决事项').fill(MOTION);
    await desk!.getByRole('button', { name: '开始表决' }).click();
    for (const phone of [firm!, chairman!, officer!]) await voteFor(phone);
    await reads(desk!, /已表决 3 席/);
    await desk!.getByRole('button', { name: '宣布结果' }).click();
    await desk!.getByRole('dialog').getByRole('button').last().click();

    await desk!.getByRole('checkbox', { name: /物管办/ }).check();
    await desk!.getByLabel('期限怎么定').selectOption({ label: '工作日' });
    await desk!.getByLabel('多少天').fill('10');
    await desk!.getByLabel('金额').fill('12,800.505');
    await desk!.getByRole('button', { name: '形成决议并送达' }).click();
    await desk!.locator('[aria-invalid="true"]').waitFor();
    await keepsNobodyOut(desk!);
    await desk!.getByLabel('金额').fill('12,800.50');
    await desk!.getByLabel('数量').fill('120.5');
    await desk!.getByLabel('单位', { exact: true }).fill('平方米');
    await desk!.getByRole('button', { name: '形成决议并送达' }).click();
    await reads(desk!, /已形成决议/);
    await desk!.getByRole('button', { name: '散会' }).first().click();
    await desk!.getByRole('dialog').getByRole('button').last().click();
    await reads(chairman!, /会议结束/);
  }, 60_000);

  it('ends on the phone of its owner with what was agreed', async () => {
    await hall.go(desk!, '/topics/desk');
    await desk!.getByRole('radio', { name: /会上 1/ }).check();
    await desk!.getByRole('radio', { name: new RegExp(TITLE) }).check();
    await desk!.getByLabel(/结果说明/).fill('由物业公司翻修，物管办协助。');
    await desk!.getByRole('button', { name: '确定' }).click();
    await reads(owner!, '办结：达成共识');
    await reads(owner!, /待答复 · 还有 \d+ 天/);
    await owner!.getByRole('link', { name: /^决议 〔/ }).click();
    await owner!.waitForURL(/\/resolutions\/[0-9a-f-]{36}$/);
    resolution = new URL(owner!.url()).pathname;
    for (const fact of ['12800.50 元', '120.5 平方米', /物管办/]) await reads(owner!, fact);
  }, 60_000);

  it('is promised, worked on, sent back once by somebody else, and closed', async () => {
    await hall.go(firm!, resolution);
    await firm!.getByLabel('怎么办').fill('分两段翻修，先做东门。');
    await firm!.getByLabel('什么时候办完').fill(inDays(9));
    await firm!.getByRole('button', { name: '加一条承诺' }).click();
    await firm!.getByLabel('做什么').fill('东门段完工');
    await firm!.getByLabel('哪天做完').fill(inDays(40));
    await submit(firm!);
    await firm!.locator('[aria-invalid="true"]').waitFor();
    await keepsNobodyOut(firm!);
    await firm!.getByLabel('哪天做完').fill(inDays(4));
    await submit(firm!);
    await reads(owner!, '承办单位接受');

    await firm!.getByLabel('说明').fill('东门段完工。');
    await firm!.getByRole('checkbox', { name: '东门段完工' }).check();
    await firm!.getByLabel('照片和文件').setInputFiles(photo('东门.png'));
    await firm!.getByRole('button', { name: '移除 东门.png' }).waitFor();
    await submit(firm!);
    await owner!.getByRole('img', { name: '照片 1 东门.png' }).waitFor();

    await hall.go(chairman!, resolution);
    for (const [done, found] of [
      ['全部完工。', '西侧仍有积水。'],
      ['西侧已返工。', ''],
    ] as const) {
      await firm!.getByRole('button', { name: '申请销号' }).click();
      await firm!.getByLabel('说明').fill(done);
      await submit(firm!);
      await chairman!.getByLabel('结论').selectOption(found ? 'failed' : 'passed');
      await chairman!.getByLabel('核验情况').fill(found || '雨天复查，无积水。');
      if (found) await chairman!.getByLabel('新的期限').fill(inDays(7));
      await submit(chairman!);
      await reads(firm!, found ? '退回 1 次' : '✓ 已销号');
    }
    for (const phone of [owner!, neighbour!]) {
      if (phone === neighbour) await hall.go(phone, resolution);
      await phone.getByLabel('是否满意').selectOption({ label: '满意' });
      await submit(phone);
    }
    // Nothing of what they said before five did.
    await reads(owner!, /^已评价、待汇总\s*2$/);
  }, 60_000);

  it('stands in minutes that the parties confirm, and that a clerk can file', async () => {
    await hall.go(desk!, `/meetings/${meetingId}/minutes`);
    await desk!.getByRole('button', { name: '起草纪要' }).click();
    await desk!.getByLabel(`会议认为：${TITLE}`).fill('东门路面积水影响出行，应尽快翻修。');
    await reads(desk!, '会议认为，东门路面积水影响出行，应尽快翻修。');
    await desk!.getByLabel(/请假事由：刘桂兰/).fill('外出就医');
    await reads(desk!, /^请假：.*刘桂兰/);
    await desk!.getByRole('button', { name: '提交各方确认' }).click();
    await desk!.getByRole('dialog').getByRole('button', { name: '提交各方确认' }).click();
    await reads(desk!, /待确认/);
    await hall.go(firm!, '/minutes');
    await firm!.getByRole('link', { name: '翰林水岸小区四方议事会' }).click();
    await firm!.waitForURL(/\/minutes\/[0-9a-f-]{36}$/);
    const minutes = new URL(firm!.url()).pathname;
    for (const page of [chairman!, officer!, desk!]) await hall.go(page, minutes);
    for (const page of [firm!, chairman!, officer!, desk!]) {
      await page.getByRole('button', { name: '确认无异议' }).click();
      await reads(page, '已收到您的答复。');
    }
    await hall.go(desk!, `/meetings/${meetingId}/minutes`);
    await desk!.getByRole('button', { name: '公布纪要' }).click();
    await desk!.getByRole('dialog').getByRole('button', { name: '公布纪要' }).click();
    await reads(desk!, /公示期/);

    await hall.go(owner!, minutes);
    await reads(owner!, '✓ 已销号');
    await owner!.getByRole('link', { name: /^办理情况 〔20\d\d〕/ }).waitFor();
    await keepsNobodyOut(owner!);
    const [download] = await Promise.all([
      owner!.waitForEvent('download'),
      owner!.getByRole('link', { name: '下载 Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('翰林水岸小区四方议事会纪要.docx');
    const paragraphs = paragraphsOf(await readFile(await download.path()));
    for (const wanted of [
      /^翰林水岸小区四方议事会纪要$/,
      /^20\d\d年\d+月\d+日\d+时\d+分至\d+时\d+分，社区党委书记张文静在党群服务中心二楼议事厅主持召开翰林水岸小区四方议事会。.*现纪要如下：$/,
      /^一、东门路面破损积水$/,
      /^会议认为，东门路面积水影响出行，应尽快翻修。$/,
      /^会议决定：由物业企业在十个工作日内翻修东门积水路面。.*同意 3 席.*通过。$/,
      /^议定事项如下：$/,
      /^1\. 由物业.*。主办单位：.*物业.*；协办单位：.*物管办；完成时限：20\d\d年\d+月\d+日前（10个工作日内）；金额：12800.50元；数量：120.5平方米；编号：〔20\d\d〕\d+-1。$/,
      /^出席：.*王敏.*张文静.*陈国栋.*李强/,
      /^请假：居民 刘＊（.*外出就医）$/,
      /^列席：.*何志远/,
      /^居民：确认无异议（业委会主任陈国栋，20\d\d年\d+月\d+日）。$/,
    ])
      expect(paragraphs).toContainEqual(expect.stringMatching(wanted));
    expect(paragraphs.findLast(text => text !== '')).toMatch(/^分送：/);
    expect(paragraphs.join()).not.toContain('已销号');
    expect(hall.complaints).toEqual([]);
  }, 90_000);

  async function checkIn(phone: Page): Promise<void> {
    const code = (await desk!
      .getByText(/^[2-9B-Z]{4}$/)
      .first()
      .textContent())!;
    await hall.go(phone, `/m/${meetingId}?code=${code}`);
    await phone.getByRole('button', { name: '签到', exact: true }).click();
    await reads(phone, '已签到');
  }

  /** Nothing keeps anybody out as the page stands. */
  async function keepsNobodyOut(page: Page): Promise<void> {
    const size = page.viewportSize()!;
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await page.setViewportSize({ ...size, height: 4000 });
    expect([...(await barriers(page)), await scrollsSideways(page)]).toEqual([false]);
    await page.setViewportSize(size);
  }
});

async function voteFor(phone: Page): Promise<void> {
  await phone.getByRole('radio', { name: /^同意/ }).check({ force: true });
  await phone.getByRole('button', { name: '下一步：核对' }).click();
  await phone.getByRole('button', { name: '确认提交' }).click();
  await reads(phone, '表决已提交');
}

const submit = (page: Page): Promise<void> => page.getByRole('button', { name: '提交', exact: true }).click();

function photo(name: string): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'image/png', buffer: PNG };
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** What the file says, paragraph by paragraph. */
function paragraphsOf(word: Buffer): string[] {
  const whole = partOf(word, 'word/document.xml');
  return whole.split('</w:p>').map(each => each.replace(/<[^>]+>/g, ''));
}
