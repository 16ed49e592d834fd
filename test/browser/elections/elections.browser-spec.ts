import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';
import { ElectionHall } from '../../e2e/elections/election-hall.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };

story(`an election on the desk and on phones${why ? ` skipped: ${why}` : ''}`, () => {
  let election: ElectionHall;
  let hall: Hall;
  beforeAll(async () => {
    election = await ElectionHall.open();
    hall = new Hall(browser!, election.town.url);
    await election.begin();
    await election.openNominations();
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await election.close();
  });

  /** Nothing keeps anybody out of the page as it stands. */
  async function keepsNobodyOut(page: Page): Promise<void> {
    const size = page.viewportSize()!;
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await page.setViewportSize({ ...size, height: 4000 });
    expect([...(await barriers(page)), await scrollsSideways(page)]).toEqual([false]);
    await page.setViewportSize(size);
  }

  it('lets an owner stand, say something, and be found eligible with what it rests on', async () => {
    const address = `/elections/${election.electionId}`;
    const owner = await hall.signedIn(election.owner(2), SMALL);
    await hall.go(owner, '/');
    await owner.getByRole('link', { name: '推荐候选人或自荐' }).waitFor();
    await keepsNobodyOut(owner);
    await owner.getByRole('link', { name: '推荐候选人或自荐' }).click();
    await owner.getByRole('button', { name: '推荐候选人' }).click();
    await owner.getByRole('button', { name: '提交推荐' }).click();
    await reads(owner, '已提交推荐');
    await owner.getByRole('link', { name: /周建国/ }).click();
    await owner.getByRole('heading', { name: '同意参选' }).waitFor();
    for (const met of await owner.getByRole('radio', { name: '符合', exact: true }).all()) await met.check();
    await owner.getByRole('button', { name: '同意参选', exact: true }).click();
    await owner.getByRole('button', { name: '编辑我的介绍' }).click();
    await owner.getByLabel('介绍', { exact: true }).fill('先把公共收益的账按季度公布。');
    await owner
      .getByLabel('选一张照片')
      .setInputFiles({ name: '我.png', mimeType: 'image/png', buffer: PNG });
    await owner.getByRole('button', { name: '去掉照片' }).waitFor();
    await owner.getByRole('button', { name: '保存介绍' }).click();
    await reads(owner, '已保存');
    await reads(owner, '先把公共收益的账按季度公布。');
    await owner.getByRole('img', { name: '周建国的照片' }).waitFor();
    await keepsNobodyOut(owner);

    const desk = await hall.signedIn(election.officer, DESK);
    await hall.go(desk, address);
    await desk.getByRole('button', { name: '办理：周建国' }).click();
    await desk.getByRole('button', { name: '审查：无违法建设' }).click();
    await desk.getByRole('radio', { name: '无法核实' }).check();
    await desk.getByLabel('依据').fill('城管系统查无记录');
    await keepsNobodyOut(desk);
    await desk.getByRole('button', { name: '记下结论' }).click();
    await reads(desk, '依据：城管系统查无记录');
    await desk.close();
    await owner.close();
  }, 60_000);

  it('keeps what was read without a network, and says who it is for when the network failed at first', async () => {
    const address = `/elections/${election.electionId}`;
    const owner = await hall.signedIn(election.owner(2), SMALL);
    await hall.go(owner, address);
    await reads(owner, '周建国');
    await owner.context().setOffline(true);
    await reads(owner, /没有网络/);
    // Coming back to the page asks again, which fails.
    await owner.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await owner.evaluate(() => fetch('/graphql').catch(() => undefined));
    await reads(owner, '周建国');
    expect(await owner.getByRole('button', { name: '再试一次' }).count()).toBe(0);
    await owner.context().setOffline(false);
    await owner.close();

    const desk = await hall.signedIn(election.officer, DESK);
    await desk.route('**/graphql', route => route.abort());
    await hall.go(desk, address);
    await desk.getByRole('button', { name: '再试一次' }).waitFor();
    await desk.unroute('**/graphql');
    await desk.getByRole('button', { name: '再试一次' }).click();
    // An officer is shown the desk, not the page of owners.
    await desk.getByRole('heading', { name: '筹备组', exact: true }).waitFor();
    await desk.close();

    const blind = await hall.signedIn(election.owner(2), SMALL);
    await blind.route('**/graphql', route =>
      route.request().postData()?.includes('ElectionCandidates') ? route.abort() : route.continue(),
    );
    await hall.go(blind, address);
    // That nobody stands is not said where it is not known.
    await blind.getByRole('button', { name: '再试一次' }).waitFor();
    await blind.close();
  }, 60_000);

  it('posts the list, where an owner objects and is answered, and a candidate is asked', async () => {
    const [{ id }] = (await election.candidates()) as [{ id: string }];
    await election.foundEligible(id, ['FULL_CAPACITY', 'NOT_OF_THE_FIRM', 'NOTHING_UNPAID']);
    for (const at of [0, 1, 3, 4, 5]) await election.stands(at);
    const desk = await hall.signedIn(election.officer, DESK);
    await hall.go(desk, `/elections/${election.electionId}`);
    await desk.getByRole('button', { name: '公示候选人名单' }).click();
    await desk.getByRole('button', { name: '公示名单' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '公示名单' }).click();
    await reads(desk, '第 1 次公示');

    const owner = await hall.signedIn(election.owner(6), SMALL);
    await hall.go(owner, `/elections/${election.electionId}`);
    await owner.getByRole('button', { name: '提异议' }).click();
    await owner.getByLabel('异议内容').fill('请说明周建国有无违建。');
    await owner.getByRole('button', { name: '提交异议' }).click();
    await reads(owner, '待答复');
    await reads(desk, '请说明周建国有无违建。');
    await keepsNobodyOut(owner);
    await owner.getByRole('link', { name: /周建国/ }).click();
    await owner.getByLabel('您的问题').fill('您打算怎样管停车？');
    await owner.getByRole('button', { name: '提问', exact: true }).click();
    await reads(owner, '等待回答');

    // What everybody hears of at once disturbs nobody who is writing.
    const answer = desk.getByLabel('答复（全体业主可见）');
    await answer.fill('城管系统查无记录，');
    await election.doing(election.owner(7), 'raiseListObjection', {
      ...{ id: randomUUID(), text: '名单上有没有物业的亲属？' },
    });
    await reads(desk, '名单上有没有物业的亲属？');
    expect(await answer.first().inputValue()).toBe('城管系统查无记录，');
    await answer.first().fill('城管系统查无记录，现场也未见。');
    await desk.getByRole('button', { name: '公开答复' }).first().click();
    await reads(desk, '不成立');
    await hall.go(owner, `/committees/${ESTATE.paihe}/elections`);
    await owner.getByRole('link', { name: /^业主委员会首次选举/ }).waitFor();
    await keepsNobodyOut(owner);
    await keepsNobodyOut(desk);
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});
