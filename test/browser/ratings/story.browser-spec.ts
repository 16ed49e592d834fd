import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { OWNED, RATING, roundAs } from '../../e2e/ratings/a-round.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { SetClock } from '../../e2e/town/set-clock.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';
import { confirms, figure, handsIn, keepsNobodyOut, mark, marks, next, submit } from './at-ratings.js';
import { sixtyOwners, type Household } from './sixty-owners.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const WIDE = { ...DESK, viewport: { width: 1280, height: 800 } };
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const DAY_MS = 86_400_000;

story(`sixty owners rate the firm, twice${why ? ` skipped: ${why}` : ''}`, () => {
  const clock = new SetClock();
  let town: Town;
  let hall: Hall;
  let dataDir: string;
  let households: Household[];
  let [desk, firm, officer, chairman, leaver, waverer] = [] as unknown as Page[];
  let first: string;
  let resolution: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-ratings-'));
    town = await openTown({ clock, env: { DATA_DIR: dataDir } });
    hall = new Hall(browser!, town.url);
    households = await sixtyOwners(town);
    [leaver, waverer] = (await Promise.all(
      households.slice(0, 2).map(({ owner }) => hall.signedIn(owner, SMALL)),
    )) as [Page, Page];
    [firm, officer, chairman, desk] = (await Promise.all(
      [PERSON.liQiang, PERSON.wangMin, PERSON.chenGuodong, PERSON.zhangWenjing].map(async id =>
        hall.signedIn(await town.person(id), id === PERSON.chenGuodong ? SMALL : WIDE),
      ),
    )) as [Page, Page, Page, Page];
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('is opened at the desk, for the last quarter', async () => {
    first = await opensRound(1);
    await reads(desk!, /^0 \/ \d+ 套房屋已评，0%/);
  }, 30_000);

  it('is answered by fifty-eight; one who leaves goes on where they were, another thinks again', async () => {
    await answer(first, households.slice(2), at => [4 - (at % 2), at < 30 ? 1 : 2]);

    await begins(leaver!);
    await keepsNobodyOut(leaver!);
    await marks(leaver!, '较好', 2);
    await hall.go(leaver!, '/');
    await begins(leaver!);
    await leaver!.getByText('第 3 步').waitFor();
    await mark(leaver!, '较好');
    await leaver!.getByRole('group', { name: /^电梯/ }).getByRole('radio', { name: '很差' }).check();
    await next(leaver!);
    await marks(leaver!, '较好', 3);
    await leaver!.getByLabel('还想说的话').fill('电梯常坏。');
    await leaver!
      .getByLabel(/^照片/)
      .setInputFiles({ name: '门机坏了.png', mimeType: 'image/png', buffer: PNG });
    await leaver!.getByRole('button', { name: '去掉 门机坏了.png' }).waitFor();
    await handsIn(leaver!);

    await begins(waverer!);
    await marks(waverer!, '很差', 6);
    await handsIn(waverer!);
    await waverer!.getByRole('button', { name: '修改评议' }).click();
    for (let area = 0; area < 6; area++) {
      await mark(waverer!, '一般');
      if (area === 2)
        await waverer!.getByRole('group', { name: /^电梯/ }).getByRole('radio', { name: '很差' }).check();
      await next(waverer!);
    }
    await keepsNobodyOut(waverer!);
    await handsIn(waverer!);
    await reads(desk!, /^60 \/ \d+ 套房屋已评/);
    await keepsNobodyOut(desk!);
  }, 60_000);

  it('gives a score that the firm sees first, objects to with evidence, and has to bear', async () => {
    await closes(first);
    await hall.go(firm!, '/ratings/firm');
    await reads(firm!, /初评分数已出/);
    await keepsNobodyOut(firm!);
    await firm!.getByRole('link', { name: /季度$/ }).first().click();
    await reads(firm!, '67.38 分');
    await reads(firm!, '电梯常坏。');
    // Its own name might tell whose it is.
    await firm!.getByRole('link', { name: '照片.png' }).waitFor();
    await firm!.getByRole('button', { name: '对分数提出异议' }).click();
    await firm!.getByLabel('哪一项').selectOption('C1');
    await firm!.getByLabel('理由和依据').fill('电梯由厂家维保，记录齐全。');
    await firm!.getByLabel(/^证据/).setInputFiles({ name: '维保.png', mimeType: 'image/png', buffer: PNG });
    await firm!.getByRole('button', { name: '去掉 维保.png' }).waitFor();
    await keepsNobodyOut(firm!);
    await firm!.locator('form').getByRole('button', { name: '对分数提出异议' }).click();
    await reads(firm!, '待裁定');

    await hall.go(officer!, `/ratings/desk/${first}`);
    await officer!.getByRole('link', { name: '维保.png' }).waitFor();
    await officer!.getByLabel('理由').fill('合同写明由物业公司负责，记录与现场不符。');
    await keepsNobodyOut(officer!);
    await officer!.getByRole('button', { name: '裁定异议' }).click();
    await reads(firm!, '不成立');
    // The days for objections go by; nothing has to be said for the result to be published then.
    await desk!.getByRole('button', { name: '公布结果' }).waitFor({ state: 'detached' });
    clock.putForward(20);
    await publishes(first);
    await reads(firm!, '公布结果：黄牌');
  }, 60_000);

  it('shows everybody the figures that come of these marks, and no figure of fewer than five', async () => {
    // Thirteen of fourteen items: thirty 4 and thirty 3, 3.5 of 5, 70. The lift in 91号楼: thirty 1, of which one counts
    // as 2, 31; in the others: thirty 2, of which one counts as 3, 61. 92 of 300 is 30.67; (30.67 + 70 + 70) / 3 is 56.89;
    // 80 % of 70 and 20 % of 56.89 are 67.38.
    await hall.go(leaver!, `/ratings/${first}`);
    await reads(leaver!, '67.38 分');
    await reads(leaver!, '为什么看不出是谁打的');
    expect(await figure(leaver!, '各方面得分')).toEqual([
      ...[
        ['基本要求', '70'],
        ['房屋管理', '70'],
        ['共用设施设备维修养护', '56.89'],
      ],
      ...[
        ['协助维护公共秩序', '70'],
        ['保洁', '70'],
        ['绿化', '70'],
      ],
    ]);
    expect((await figure(leaver!, '每项得分')).filter(([item]) => /^C/.test(item!))).toEqual([
      [expect.stringMatching(/^C1 电梯/), '60', '30.67'],
      [expect.stringMatching(/^C2/), '60', '70'],
      [expect.stringMatching(/^C3/), '60', '70'],
      [expect.stringMatching(/^C4/), '0', '没有分数'],
    ]);
    expect(await figure(leaver!, '各楼得分')).toEqual([
      ['91号楼', '30', '66.71'],
      ['92号楼、93号楼', '30', '68.04'],
    ]);
    const [, lift] = (await figure(leaver!, '业主打分分布')).find(([item]) => item!.startsWith('C1'))!;
    expect(lift).toBe('1 分：29 份，2 至 5 分：31 份');
    await keepsNobodyOut(leaver!);
  }, 30_000);

  it('is put right: the firm answers with evidence, somebody else checks', async () => {
    await desk!.getByRole('button', { name: '列入整改清单' }).click();
    expect(await desk!.getByLabel('哪一项').inputValue()).toBe('C1');
    await desk!.getByLabel('要整改什么').fill('电梯故障两小时内有人到场。');
    await keepsNobodyOut(desk!);
    await desk!.locator('form').getByRole('button', { name: '列入整改清单' }).click();
    await desk!.getByRole('link', { name: /^看办理/ }).click();
    await desk!.waitForURL(/\/resolutions\/[0-9a-f-]{36}$/);
    resolution = new URL(desk!.url()).pathname;

    await hall.go(firm!, resolution);
    await firm!.getByRole('link', { name: /物业服务质量评议$/ }).waitFor();
    await keepsNobodyOut(firm!);
    await firm!.getByLabel('怎么办').fill('驻点维保，换门机。');
    await firm!.getByLabel('什么时候办完').fill(inDays(10));
    await submit(firm!);
    await reads(firm!, '承办单位接受');
    clock.putForward(6);
    await firm!.getByRole('button', { name: '申请销号' }).click();
    await firm!.getByLabel('说明').fill('门机已换，驻点已到位。');
    await firm!
      .getByLabel('照片和文件')
      .setInputFiles({ name: '门机.png', mimeType: 'image/png', buffer: PNG });
    await firm!.getByRole('button', { name: '移除 门机.png' }).waitFor();
    await submit(firm!);
    await reads(firm!, '待核验');
    await firm!.getByLabel('核验情况').waitFor({ state: 'detached' });

    await hall.go(chairman!, resolution);
    await chairman!.getByRole('img', { name: '照片 1 门机.png' }).waitFor();
    await keepsNobodyOut(chairman!);
    await chairman!.getByLabel('结论').selectOption('passed');
    await chairman!.getByLabel('核验情况').fill('现场看过，运行正常。');
    await submit(chairman!);
    await reads(firm!, '✓ 已销号');
  }, 60_000);

  it('is asked again the next quarter, and the change is there to be seen', async () => {
    const second = await opensRound(0);
    await answer(second, households, at => [5 - (at % 2), 4 - (at % 2)]);
    await closes(second);
    await hall.go(firm!, `/ratings/desk/${second}`);
    await firm!.getByRole('button', { name: '确认评分' }).click();
    await firm!.getByRole('dialog').getByRole('button', { name: '确认评分' }).click();
    await publishes(second);
    // Thirteen items 4.5 of 5, 90; the lift 3.5, 70; (70 + 90 + 90) / 3 is 83.33; 80 % of 90 and 20 % of it are 88.67.
    await reads(desk!, '88.67 分');
    await reads(desk!, '比上次高 21.29 分');
    expect((await figure(desk!, '历次得分')).map(([, score]) => score)).toEqual(['67.38', '88.67']);
    await keepsNobodyOut(desk!);
    expect(await roundAs(households[0]!.owner, second)).toMatchObject({
      light: 'GREEN',
      yellowCards: 0,
      published: { change: 2129 },
      history: [{ score: 6738, light: 'YELLOW' }],
    });

    await hall.go(officer!, '/ratings/ranking');
    await officer!.getByRole('row', { name: /^1 翰林水岸.*88\.67/ }).waitFor();
    await keepsNobodyOut(officer!);
    await officer!.getByRole('link', { name: /物业/ }).first().click();
    await officer!.waitForURL(/\/ratings\/trend\//);
    expect((await figure(officer!, '历次得分')).map(([, score]) => score)).toEqual(['67.38', '88.67']);
    await keepsNobodyOut(officer!);
    await hall.go(firm!, '/work');
    await reads(firm!, '88.67 分');
    await reads(firm!, '比上次高 21.29 分');
    await keepsNobodyOut(firm!);
    await hall.go(firm!, '/ratings/firm');
    await reads(firm!, '合格，保持。');
    await keepsNobodyOut(firm!);
    await hall.go(leaver!, `/ratings/${first}`);
    await reads(leaver!, '✓ 已整改，经核验');
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  /** About so many quarters ago. @returns the round that is open then */
  async function opensRound(back: number): Promise<string> {
    await hall.go(desk!, '/ratings/desk/new');
    await desk!.getByLabel('小区').selectOption({ label: '翰林水岸小区' });
    await desk!.getByLabel('评议期').selectOption({ index: back });
    await desk!.getByLabel('截止时间').fill(`${inDays(14)}T20:00`);
    await desk!.getByLabel('最低参加比例').fill('1');
    await keepsNobodyOut(desk!);
    await desk!.getByRole('button', { name: '发起，并通知业主' }).click();
    await desk!.waitForURL(/\/ratings\/desk\/[0-9a-f-]{36}$/);
    await desk!.getByRole('button', { name: '提前截止' }).waitFor();
    return /desk\/(.+)$/.exec(desk!.url())![1]!;
  }

  /** Each item of an answer is given the same mark but the lift, which has one of its own. */
  async function answer(
    roundId: string,
    some: readonly Household[],
    marksOf: (at: number) => readonly [number, number],
  ): Promise<void> {
    await Promise.all(
      some.map(({ owner, unitId }) => {
        const at = households.findIndex(each => each.unitId === unitId);
        const [usual, lift] = marksOf(at);
        const given = OWNED.map(item => ({ item, value: item === 'C1' ? lift : usual }));
        return owner.ask(RATING.submitRating, { input: { roundId, unitId, marks: given } });
      }),
    );
  }

  async function begins(phone: Page): Promise<void> {
    await hall.go(phone, '/ratings');
    await phone.getByRole('link', { name: /开始评议|接着填/ }).click();
    await phone.getByRole('progressbar').waitFor();
  }

  async function closes(roundId: string): Promise<void> {
    await hall.go(desk!, `/ratings/desk/${roundId}`);
    await confirms(desk!, '提前截止');
    await reads(desk!, '初评分数（未公布）');
  }

  async function publishes(roundId: string): Promise<void> {
    await hall.go(desk!, `/ratings/desk/${roundId}`);
    await confirms(desk!, '公布结果');
    await desk!.getByRole('button', { name: '列入整改清单' }).waitFor();
  }

  const inDays = (days: number): string =>
    new Date(clock.now().getTime() + days * DAY_MS + 8 * 3_600_000).toISOString().slice(0, 10);
});
