import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../../e2e/claims/a-unit.js';
import { manyAnswer, opened, roundAs } from '../../e2e/ratings/a-round.js';
import { ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import type { Visitor } from '../../e2e/town/visitor.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };

story(`a round of rating from the phone to the ranking${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let owner: Visitor;
  let phone: Page;
  let desk: Page;
  let roundId: string;
  beforeAll(async () => {
    town = await openTown({});
    hall = new Hall(browser!, town.url);
    const unit = await aUnit(town, { name: '沈文', idSuffix: '01123X' });
    owner = await ownerOf(town, '沈文', [unit.id]);
    roundId = await opened(await town.person(PERSON.zhangWenjing), { id: randomUUID(), minSample: 5 });
    phone = await hall.signedIn(owner, SMALL);
    desk = await hall.signedIn(await town.person(PERSON.zhangWenjing), DESK);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  async function keepsNobodyOut(page: Page): Promise<void> {
    const size = page.viewportSize()!;
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    await page.setViewportSize({ ...size, height: 9000 });
    expect([...(await barriers(page)), await scrollsSideways(page)]).toEqual([false]);
    await page.setViewportSize(size);
  }

  /** All that is asked in the step, with the same mark. */
  async function mark(words: string): Promise<void> {
    for (const radio of await phone.getByRole('radio', { name: words }).all()) await radio.check();
  }

  it('is filled in area by area, goes on later where it stopped, is handed in and changed', async () => {
    await hall.go(phone, '/ratings');
    await phone.getByRole('link', { name: /开始评议/ }).click();
    await phone.getByText('第 1 步').waitFor();
    await mark('较好');
    await keepsNobodyOut(phone);
    await phone.getByRole('button', { name: '下一步' }).click();
    await phone.getByText('第 2 步').waitFor();
    await phone.getByRole('radio', { name: '很好' }).first().check();
    // What was typed survives a reload, and the server keeps it when asked.
    await phone.reload({ waitUntil: 'load' });
    await phone.getByText('第 2 步').waitFor();
    expect(await phone.getByRole('radio', { name: '很好' }).first().isChecked()).toBe(true);
    await phone.getByRole('button', { name: '先保存' }).click();
    await reads(phone, '已保存，截止前随时可以接着填。');
    const [kept] = (await roundAs(owner, roundId))['viewerUnits'];
    expect([kept.answeredBy, kept.draft.at(-1)]).toEqual([null, { item: 'B1', value: 5 }]);

    await hall.go(phone, `/ratings/${roundId}?elder=1`);
    await keepsNobodyOut(phone);
    for (let step = 2; step < 7; step++) {
      await phone.getByText(`第 ${step} 步`).waitFor();
      if (step > 3) await mark('一般');
      else if (step === 2) await mark('很好');
      await phone.getByRole('button', { name: '下一步' }).click();
    }
    // The third area was passed over: it says so, and leads there.
    await reads(phone, '还有 3 项没有打分');
    await phone.getByRole('button', { name: /^去打分/ }).click();
    await phone.getByText('第 3 步').waitFor();
    await mark('很差');
    for (let step = 3; step < 7; step++) await phone.getByRole('button', { name: '下一步' }).click();
    await phone.getByLabel('还想说的话').fill('电梯常坏。');
    await keepsNobodyOut(phone);
    await phone.getByRole('button', { name: '提交评议' }).click();
    await reads(phone, '已提交，谢谢您');
    await phone.getByRole('button', { name: '修改评议' }).click();
    await mark('很好');
    for (let step = 1; step < 7; step++) await phone.getByRole('button', { name: '下一步' }).click();
    await phone.getByRole('button', { name: '提交评议' }).click();
    await reads(phone, '已提交，谢谢您');
    const [changed] = (await roundAs(owner, roundId))['viewerUnits'];
    expect([changed.answeredBy, changed.marks[0], changed.comment]).toEqual([
      ...['ME', { item: 'A1', value: 5 }, '电梯常坏。'],
    ]);
  }, 60_000);

  it('is followed live at the desk, closed, objected to, decided, published, and leads to a resolution', async () => {
    await hall.go(desk, `/ratings/desk/${roundId}`);
    await manyAnswer(town, roundId, 12, at => 2 + (at % 2));
    await hall.go(desk, `/ratings/desk/${roundId}`);
    await reads(desk, /13 \/ \d+ 套房屋已评/);
    await keepsNobodyOut(desk);
    await desk.getByRole('button', { name: '提前截止' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '提前截止' }).click();
    await reads(desk, '初评分数（未公布）');

    const firm = await hall.signedIn(await town.person(PERSON.liQiang), DESK);
    await hall.go(firm, '/ratings/firm');
    await reads(firm, /初评分数已出/);
    await keepsNobodyOut(firm);
    await firm
      .getByRole('link', { name: /2026年第4季度/ })
      .first()
      .click();
    await firm.getByRole('button', { name: '对分数提出异议' }).click();
    await firm.getByLabel('理由和依据').fill('维修记录齐全。');
    await firm.locator('form').getByRole('button', { name: '对分数提出异议' }).click();
    await reads(firm, '待裁定');

    const town_ = await hall.signedIn(await town.person(PERSON.wangMin), DESK);
    await hall.go(town_, `/ratings/desk/${roundId}`);
    await town_.getByLabel('理由').fill('记录与现场不符。');
    await town_.getByRole('button', { name: '裁定异议' }).click();
    await reads(firm, '不成立');
    await firm.getByRole('button', { name: '确认评分' }).click();
    await firm.getByRole('dialog').getByRole('button', { name: '确认评分' }).click();

    await desk.getByRole('button', { name: '公布结果' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '公布结果' }).click();
    await desk.getByRole('button', { name: '列入整改清单' }).click();
    await desk.getByLabel('要整改什么').fill('三天内修好电梯。');
    await desk.locator('form').getByRole('button', { name: '列入整改清单' }).click();
    await reads(firm, '三天内修好电梯。');
    await keepsNobodyOut(desk);
    await hall.go(town_, '/ratings/ranking');
    await town_.getByRole('link', { name: '翰林水岸' }).waitFor();
    await keepsNobodyOut(town_);
    // Whoever answered reads it on the phone they answered from.
    await hall.go(phone, '/ratings?elder=0');
    await phone.getByRole('link', { name: /查看结果/ }).click();
    await reads(phone, '分数怎么算出来的');
    await keepsNobodyOut(phone);
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});
