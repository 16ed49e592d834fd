import type { BrowserContextOptions, Page } from 'playwright-core';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ElectionKind } from '../../../libs/elections/src/domain/election/kinds.js';
import { CommitteeHall } from '../../e2e/elections/committee-hall.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;
const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const WIDE = { ...DESK, viewport: { width: 1280, height: 900 } };
const PAGE = `/committees/${ESTATE.hanlin}`;

story(`committees at the desk and on a phone${why ? ` skipped: ${why}` : ''}`, () => {
  let committees: CommitteeHall;
  let hall: Hall;
  beforeAll(async () => {
    committees = await CommitteeHall.open();
    hall = new Hall(browser!, committees.town.url);
    await committees.doing(committees.officer, 'enterStandingTerm', committees.standing());
    const electionId = await committees.declaredElection();
    const five = ['周建国', '刘桂兰', '马志刚', '胡德胜', '徐美玲'];
    await committees.seat(ElectionKind.REELECTION, five, { electionId });
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await committees.town.close();
  });

  async function at(personId: string, path: string, device: BrowserContextOptions = WIDE): Promise<Page> {
    const page = await hall.signedIn(await committees.town.person(personId), device);
    await hall.go(page, path);
    return page;
  }

  async function keepsNobodyOut(page: Page): Promise<void> {
    const size = page.viewportSize()!;
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await page.setViewportSize({ ...size, height: 6000 });
    expect([...(await barriers(page)), await scrollsSideways(page)]).toEqual([false]);
    await page.setViewportSize(size);
  }

  /** Does the act in the drawer, and waits until the page has it. */
  async function send(page: Page, button: string): Promise<void> {
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('status').filter({ hasText: '已保存。' }).waitFor();
    await drawer.waitFor({ state: 'detached' });
  }

  it('show the town what is due where, and lead to the committee', async () => {
    const officer = await at(PERSON.wangMin, '/committees');
    const row = officer.getByRole('listitem').filter({ hasText: '翰林水岸小区' });
    await row.getByText('在任', { exact: true }).waitFor();
    expect(await row.innerText()).toMatch(/业主委员会\s+5 \/ 5 人/);
    await officer.getByRole('radio', { name: /^没有业委会/ }).check();
    await row.waitFor({ state: 'detached' });
    await reads(officer, '从没有选举或组建过');
    await keepsNobodyOut(officer);
    await officer.getByRole('radio', { name: /^全部/ }).check();
    await row.getByRole('link', { name: '翰林水岸小区' }).click();
    await officer.getByRole('heading', { level: 1, name: '翰林水岸小区业主委员会' }).waitFor();
    await reads(officer, '召开首次会议，推选主任、副主任');
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('begin with an election where there is none', async () => {
    const secretary = await at(PERSON.zhangWenjing, `/committees/${ESTATE.paihe}`, SMALL);
    await reads(secretary, '这个小区还没有业委会');
    await secretary.getByRole('button', { name: '启动选举' }).click();
    const drawer = secretary.getByRole('dialog');
    await drawer.getByLabel('为什么启动').fill('交付面积已超过一半。');
    await keepsNobodyOut(secretary);
    await drawer.getByRole('button', { name: '启动选举' }).click();
    await secretary.waitForURL(/\/elections\//);
    const officer = await at(PERSON.wangMin, '/committees');
    await officer.getByRole('radio', { name: /^筹备、换届中 1/ }).check();
    await officer.getByRole('link', { name: /^查看选举过程\s*派河花园/ }).waitFor();
  }, 60_000);

  it('are formed of owners and those whom organisations send, and entered where one serves already', async () => {
    const town = await at(PERSON.wangMin, `/committees/${ESTATE.changhe}`);
    await town.getByRole('button', { name: '组建物管会' }).click();
    const drawer = town.getByRole('dialog');
    const find = drawer.getByLabel('找业主');
    const add = async (room: string) => {
      await find.fill(room);
      await drawer
        .getByRole('button', { name: new RegExp(`^加上.*${room}`) })
        .first()
        .waitFor();
      await find.press('Enter');
    };
    for (const room of ['1-1-103', '1-1-201', '1-1-301', '1-1-302']) await add(room);
    for (const [name, side] of [
      ['孙晓梅', '社区居委会'],
      ['秦卫民', '公安派出所'],
      ['孔令辉', '建设单位'],
    ] as const) {
      await drawer.getByLabel('姓名').fill(name);
      await drawer.getByLabel('代表哪一方').selectOption({ label: side });
      await drawer.getByRole('button', { name: '加上这位代表' }).click();
    }
    await drawer.getByRole('button', { name: '去掉孔令辉' }).click();
    await drawer.getByRole('button', { name: '组建物管会' }).click();
    await drawer.getByRole('alert').waitFor();
    await keepsNobodyOut(town);
    await drawer.getByLabel('姓名').fill('孔令辉');
    await drawer.getByRole('button', { name: '加上这位代表' }).click();
    await drawer.getByLabel('孙晓梅的职务').selectOption({ label: '主任' });
    await send(town, '组建物管会');
    await town.getByRole('heading', { level: 1, name: '畅和家园物业管理委员会' }).waitFor();

    await town.getByRole('button', { name: '补录在任的一届' }).click();
    for (const room of ['2-1-103', '2-1-201', '2-1-301', '2-1-401', '2-1-501', '2-1-601']) await add(room);
    await drawer
      .getByLabel(/的职务$/)
      .first()
      .selectOption({ label: '主任' });
    await drawer
      .getByLabel(/的职务$/)
      .last()
      .selectOption({ label: '候补委员' });
    await drawer.getByLabel('选举产生的日期').fill(committees.inDays(-400));
    await drawer.getByLabel('任期最后一天').fill(committees.inDays(1_000));
    await keepsNobodyOut(town);
    await send(town, '保存');
    await town.getByRole('heading', { level: 1, name: '畅和家园业主委员会' }).waitFor();
    await reads(town, '5 席，在任 5 人');
    await reads(town, '候补第 1 位');

    await town.getByRole('button', { name: '登记一次会议' }).click();
    await drawer.getByLabel(/到会$/).first().uncheck();
    await keepsNobodyOut(town);
    await send(town, '保存');
    await reads(town, '4 人到会');
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('are constituted, posted, filed and answered', async () => {
    const chair = await at(PERSON.zhouJianguo, PAGE);
    await chair.getByRole('button', { name: '推选主任、副主任' }).click();
    const drawer = chair.getByRole('dialog');
    for (const absent of ['胡德胜', '徐美玲']) await drawer.getByLabel(`${absent}到会`).uncheck();
    for (const voter of ['周建国', '刘桂兰'])
      await drawer.getByLabel(`${voter}推选谁任主任`).selectOption({ label: '周建国' });
    await drawer.getByRole('button', { name: '保存' }).click();
    await reads(chair, '没有人得到全体委员过半数同意，请再投一次。');
    await drawer.getByLabel('马志刚推选谁任主任').selectOption({ label: '周建国' });
    await reads(chair, '主任：周建国 3 票');
    await keepsNobodyOut(chair);
    await send(chair, '保存');
    await chair
      .getByRole('listitem')
      .filter({ hasText: '周建国' })
      .getByText('主任', { exact: true })
      .waitFor();

    await chair.getByRole('button', { name: '登记已公示' }).click();
    await send(chair, '保存');
    await chair.getByRole('button', { name: '登记已交备案' }).click();
    await chair.getByRole('dialog').getByLabel('街道（镇）收件号').fill('上派镇备 12');
    await chair.getByRole('dialog').getByLabel('县级部门收件号').fill('肥西住建备 9');
    await send(chair, '保存');
    await reads(chair, '上派镇备 12');

    const officer = await at(PERSON.wangMin, PAGE);
    await officer.getByRole('button', { name: '答复备案' }).click();
    await officer.getByRole('dialog').getByLabel('怎么答复').selectOption({ label: '同意备案' });
    await send(officer, '保存');
    await reads(officer, /同意备案$/);
    await keepsNobodyOut(officer);
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('take over seal and papers with three signatures, and let a member resign, on a phone', async () => {
    const receiver = await at(PERSON.liuGuilan, PAGE, SMALL);
    await receiver.getByRole('button', { name: '列移交清单' }).click();
    await receiver.getByRole('dialog').getByLabel('移交什么').first().waitFor();
    await keepsNobodyOut(receiver);
    await send(receiver, '保存清单');
    const sign = async (page: Page, side: string) => {
      await page.getByRole('button', { name: `签名（${side}）` }).click();
      await page.getByRole('dialog').getByRole('button', { name: '签名', exact: true }).click();
      await page.getByRole('status').filter({ hasText: '已保存。' }).waitFor();
    };
    await sign(receiver, '接收方');
    await sign(await at(PERSON.chenGuodong, PAGE, SMALL), '移交方');
    const witness = await at(PERSON.zhangWenjing, PAGE);
    await sign(witness, '监交方');
    await reads(witness, /完成$/);

    const leaving = receiver.getByRole('listitem').filter({ hasText: '刘桂兰' }).first();
    await leaving.getByRole('button', { name: '登记离任' }).click();
    await receiver.getByRole('dialog').getByRole('button', { name: '登记离任' }).click();
    await receiver.getByRole('button', { name: '确认离任' }).click();
    await reads(receiver, '空缺 1 席');
    await reads(receiver, '变更备案');
    await keepsNobodyOut(receiver);
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});
