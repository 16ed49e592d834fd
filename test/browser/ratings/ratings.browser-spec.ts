import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, type UnitOnRegister } from '../../e2e/claims/a-unit.js';
import { manyAnswer, opened, RATING, roundAs } from '../../e2e/ratings/a-round.js';
import { settledMatter, supports } from '../../e2e/ratings/settled-matter.js';
import { neighbour, ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import type { Visitor } from '../../e2e/town/visitor.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';
import { confirms, handsIn, keepsNobodyOut, mark } from './at-ratings.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const WIDE = { ...DESK, viewport: { width: 1280, height: 800 } };

story(`a round of rating from the phone to the ranking${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let owner: Visitor;
  let phone: Page;
  let desk: Page;
  let roundId: string;
  let units: UnitOnRegister[];
  beforeAll(async () => {
    town = await openTown({});
    hall = new Hall(browser!, town.url);
    const unit = await aUnit(town, { name: '沈文', idSuffix: '01123X' });
    owner = await ownerOf(town, '沈文', [unit.id]);
    units = await Promise.all(['何静', '许亮'].map(name => aUnit(town, { name, idSuffix: '000001' })));
    roundId = await opened(await town.person(PERSON.zhangWenjing), { id: randomUUID(), minSample: 5 });
    phone = await hall.signedIn(owner, SMALL);
    desk = await hall.signedIn(await town.person(PERSON.zhangWenjing), DESK);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  it('is filled in area by area, goes on later where it stopped, is handed in and changed', async () => {
    await hall.go(phone, '/ratings');
    await phone.getByRole('link', { name: /开始评议/ }).click();
    await phone.getByText('第 1 步').waitFor();
    await mark(phone, '较好');
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
      if (step > 3) await mark(phone, '一般');
      else if (step === 2) await mark(phone, '很好');
      await phone.getByRole('button', { name: '下一步' }).click();
    }
    // The third area was passed over: it says so, and leads there.
    await reads(phone, '还有 3 项没有打分');
    await phone.getByRole('button', { name: /^去打分/ }).click();
    await phone.getByText('第 3 步').waitFor();
    await mark(phone, '很差');
    await phone
      .getByRole('group', { name: /^充电设施/ })
      .getByRole('radio', { name: '不清楚' })
      .check();
    for (let step = 3; step < 7; step++) await phone.getByRole('button', { name: '下一步' }).click();
    await phone.getByLabel('还想说的话').fill('电梯常坏。');
    await keepsNobodyOut(phone);
    await handsIn(phone);
    await phone.getByRole('button', { name: '修改评议' }).click();
    await mark(phone, '很好');
    for (let step = 1; step < 7; step++) await phone.getByRole('button', { name: '下一步' }).click();
    await handsIn(phone);
    const [changed] = (await roundAs(owner, roundId))['viewerUnits'];
    expect([changed.answeredBy, changed.marks[0], changed.marks[7], changed.comment]).toEqual([
      ...['ME', { item: 'A1', value: 5 }, { item: 'C3', value: null }, '电梯常坏。'],
    ]);
  }, 60_000);

  it('is asked by a form of the town, marked in points, keyed from paper, and ranked by half-years', async () => {
    const officer = await hall.signedIn(await town.person(PERSON.wangMin), WIDE);
    await hall.go(officer, '/ratings/instruments/new?lang=en');
    await keepsNobodyOut(officer);
    await hall.go(officer, '/ratings/instruments/new?lang=zh');
    await officer.getByLabel('名称', { exact: true }).fill('停车专项评议');
    await officer.getByLabel('怎么打分').selectOption('POINTS');
    await officer.getByLabel('周期').selectOption('HALF_YEAR');
    await officer.getByLabel('方面名称').fill('停车');
    const first = officer.getByRole('group', { name: '项目 A1' });
    await first.getByLabel('问什么').fill('车位有序');
    await first.getByLabel('分值').fill('10');
    await officer.getByRole('button', { name: '加一项' }).click();
    const second = officer.getByRole('group', { name: '项目 A2' });
    await second.getByLabel('问什么').fill('收费公示清楚');
    await second.getByLabel('分值').fill('40');
    // As the phone shows it: eleven buttons for ten points, a field for forty.
    const preview = officer.getByRole('region', { name: '手机上的样子' });
    expect(await preview.getByRole('group', { name: '车位有序' }).getByRole('radio').count()).toBe(12);
    await preview.getByRole('spinbutton', { name: '收费公示清楚' }).waitFor();
    // What was typed survives a reload.
    await officer.reload({ waitUntil: 'load' });
    expect(await first.getByLabel('问什么').inputValue()).toBe('车位有序');
    await keepsNobodyOut(officer);
    await officer.getByRole('button', { name: '保存为新一版' }).click();
    await reads(officer, '已保存：停车专项评议第 1 版');
    await officer.getByRole('link', { name: '改成新一版 停车专项评议' }).click();
    await officer.getByRole('group', { name: '项目 A2' }).getByLabel('分值').fill('10');
    await officer.getByRole('button', { name: '保存为新一版' }).click();
    await reads(officer, '已保存：停车专项评议第 2 版');
    await keepsNobodyOut(officer);

    await hall.go(officer, '/ratings/desk/new');
    await officer.getByLabel('小区').selectOption({ label: '翰林水岸小区' });
    await officer.getByLabel('评议表').selectOption({ label: '停车专项评议（第 2 版）' });
    expect(await officer.getByLabel('周期').inputValue()).toBe('HALF_YEAR');
    await officer.getByLabel('最低参加比例').fill('1');
    await officer.getByRole('button', { name: '发起，并通知业主' }).click();
    await officer.waitForURL(/\/ratings\/desk\/[0-9a-f-]{36}$/);
    const parking = /desk\/(.+)$/.exec(officer.url())![1]!;

    await officer.getByRole('button', { name: '录入纸质表' }).click();
    const [blank] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('link', { name: /空白纸质表/ }).click(),
    ]);
    expect(blank.suggestedFilename()).toMatch(/\.xlsx$/);
    for (const [number, room] of ['P-1', 'P-2'].entries()) {
      await officer.getByLabel('纸质表编号').fill(room);
      await officer.getByLabel('查房屋').fill(units[number]!.room);
      await officer.getByLabel('房屋', { exact: true }).waitFor();
      await officer.getByLabel(/^A1/).first().fill('3');
      await officer.getByRole('checkbox', { name: 'A2 不清楚' }).check();
      if (number === 0) await keepsNobodyOut(officer);
      await officer.getByRole('button', { name: '录入', exact: true }).click();
      await reads(officer, `已录入编号 ${room}`);
    }
    await officer.getByRole('button', { name: '录入纸质表' }).click();
    await officer.getByRole('button', { name: '提交评议单' }).first().click();
    await officer.getByLabel(/^A1/).first().fill('5');
    await officer.getByLabel(/^A2/).first().fill('5');
    await officer.locator('form').getByRole('button', { name: '提交评议单' }).click();
    await reads(officer, '镇（街道）提交评议单');

    await manyAnswer(town, parking, 40, at => 3 + (at % 3), 2);
    await hall.go(officer, `/ratings/desk/${parking}`);
    await confirms(officer, '提前截止');
    await reads(officer, '为什么看不出是谁打的');
    await officer.getByRole('button', { name: '记录核查情况' }).click();
    await officer.getByLabel('查了什么、结果怎样').fill('同一人录入的是镇里收的纸质表。');
    await officer.locator('form').getByRole('button', { name: '记录核查情况' }).click();
    await reads(officer, '核查异常情况');
    await keepsNobodyOut(officer);
    await (await town.person(PERSON.liQiang)).ask(RATING.acceptScore, { roundId: parking });
    await hall.go(officer, `/ratings/desk/${parking}`);
    await confirms(officer, '公布结果');
    await officer.getByRole('button', { name: '记录约谈' }).click();
    await officer.getByLabel('和谁谈、谈的结果').fill('约谈项目经理李强，一个月内划清车位。');
    await officer.locator('form').getByRole('button', { name: '记录约谈' }).click();
    await reads(officer, '约谈项目经理李强，一个月内划清车位。');
    await officer.emulateMedia({ media: 'print' });
    expect(await officer.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    await officer.getByRole('figure', { name: '每项得分' }).getByRole('table').waitFor();
    await officer.emulateMedia({ media: 'screen' });

    const firm = await hall.signedIn(await town.person(PERSON.liQiang), SMALL);
    await hall.go(firm, '/ratings/firm');
    await firm.getByRole('button', { name: '公示收支' }).click();
    await firm.getByLabel('公示什么').fill('公共收益收支');
    await firm.getByLabel('从哪天').fill('2026-07-01');
    await firm.getByLabel('到哪天').fill('2026-09-30');
    await firm.getByLabel('收入（元）').fill('128,600.50');
    await firm.getByLabel('支出（元）').fill('43210');
    const statement = {
      name: '收支明细.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n%%EOF\n'),
    };
    await firm.getByLabel('收支明细').setInputFiles(statement);
    await firm.getByText('收支明细.pdf').waitFor();
    await keepsNobodyOut(firm);
    await firm.getByRole('button', { name: '公示', exact: true }).click();
    await reads(firm, '结余 85,390.50 元');
    await hall.go(phone, `/ratings/${parking}`);
    await reads(phone, '收入 128,600.50 元');
    await phone.getByRole('link', { name: '收支明细.pdf' }).waitFor();
    await keepsNobodyOut(phone);

    await hall.go(officer, '/ratings/ranking');
    await officer.getByLabel('周期').selectOption('HALF_YEAR');
    await officer.getByRole('row', { name: /^1 翰林水岸/ }).waitFor();
    await keepsNobodyOut(officer);
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('has who raised a matter, and the community, rate how it was settled', async () => {
    const resolutionId = await settledMatter(town);
    const raisers = await Promise.all(['甲', '乙', '丙', '丁', '戊'].map(name => neighbour(town, name)));
    for (const personId of raisers) await supports(town, personId, resolutionId);
    const visitors = await Promise.all(raisers.map(id => town.person(id)));
    const RATE = `mutation ($input: RateServiceInput!) { rateService(input: $input) { resolutionId } }`;
    for (const [at, visitor] of visitors.slice(1).entries())
      await visitor.ask(RATE, {
        input: { resolutionId, side: 'RAISER', timely: 5, willing: 4 - (at % 2), solved: 2 },
      });
    const raiser = await hall.signedIn(visitors[0]!, SMALL);
    await hall.go(raiser, `/resolutions/${resolutionId}`);
    await reads(raiser, '不足 5 人评，不显示。');
    for (const [aspect, words] of [
      ['来得及时', '很好'],
      ['态度配合', '较好'],
      ['问题解决', '一般'],
    ] as const)
      await raiser.getByRole('group', { name: aspect }).getByRole('radio', { name: words }).check();
    await keepsNobodyOut(raiser);
    await raiser.getByRole('button', { name: '提交评价' }).click();
    // Five of one mind that it came in time: one of them counts a step less. 4 + 3 + 4 + 3 + 4, and 4 × 2 + 3.
    for (const mean of ['4.80 / 5', '3.60 / 5', '2.20 / 5']) await reads(raiser, mean);

    await hall.go(desk, `/resolutions/${resolutionId}`);
    for (const aspect of ['来得及时', '态度配合', '问题解决'])
      await desk.getByRole('group', { name: aspect }).getByRole('radio', { name: '较好' }).check();
    await desk.getByLabel('补充几句').fill('来得快，垃圾带走了。');
    await desk.getByRole('button', { name: '提交评价' }).click();
    await reads(desk, '来得快，垃圾带走了。');
    await keepsNobodyOut(desk);
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});
