import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../../e2e/claims/a-unit.js';
import { ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { aNoticedElection } from '../../e2e/votes/an-election.js';
import { VOTE, windowFromNow, type VoteHall } from '../../e2e/votes/hall.js';
import { everybodyCasts } from '../../e2e/votes/many-ballots.js';
import { DO } from '../../e2e/votes/paper-hall.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { BIG_SCREEN, DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;
const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
const WIDE = { ...DESK, viewport: { width: 1280, height: 800 } };

story(`an election on the ballot${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let vote: VoteHall;
  let owner: Page;
  let unitNo: number;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    const unit = await aUnit(town, { name: '沈文', idSuffix: '01123X' });
    const visitor = await ownerOf(town, '沈文', [unit.id]);
    vote = await aNoticedElection(town);
    const [row] = await town.database.source.query<{ no: number }[]>(
      'SELECT no FROM owners_vote_unit WHERE vote_id = $1 AND unit_id = $2',
      [vote.voteId, unit.id],
    );
    unitNo = row!.no;
    // Of fewer than twenty no sheet would be shown by itself.
    await everybodyCasts(town, vote.voteId, ({ no }) =>
      no > 2 && no < 40 && no !== unitNo ? 'ARRRRR' : null,
    );
    owner = await hall.signedIn(visitor, SMALL);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  async function keepsNobodyOut(page: Page): Promise<void> {
    const size = page.viewportSize()!;
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    if (size.width < 1900) await page.setViewportSize({ ...size, height: 6000 });
    expect([...(await barriers(page)), await scrollsSideways(page)]).toEqual([false]);
    await page.setViewportSize(size);
  }

  it('takes as many names as there are seats, keeps them through a reload, and gives a receipt with the names', async () => {
    await hall.go(owner, `/votes/${vote.voteId}`);
    const card = owner.getByRole('region', { name: '选举第二届业主委员会委员' });
    await reads(owner, '已选 0 / 3');
    const names = await card.getByRole('checkbox').locator('xpath=..').allTextContents();
    const five = ['赵一', '钱二', '孙三', '李四', '周五'];
    expect(names.slice(0, 5)).toEqual(five.map((_, at) => five[(unitNo + at) % 5]));
    await owner.getByRole('radio', { name: '同意' }).check();
    for (const name of ['赵一', '孙三', '周五']) await card.getByRole('checkbox', { name }).check();
    await reads(owner, '已选满');
    expect(await card.getByRole('checkbox', { name: '钱二' }).isDisabled()).toBe(true);
    await keepsNobodyOut(owner);

    await card.getByRole('checkbox', { name: '以上都不同意' }).check();
    await reads(owner, '已选 0 / 3');
    await card.getByRole('checkbox', { name: '赵一' }).check();
    await card.getByRole('checkbox', { name: '李四' }).check();
    await owner.reload({ waitUntil: 'load' });
    await reads(owner, '已选 2 / 3');
    await owner.getByRole('button', { name: '下一步：核对' }).click();
    await reads(owner, '选 2 人：赵一、李四');
    await keepsNobodyOut(owner);
    await owner.getByRole('button', { name: '确认提交' }).click();
    await owner.getByRole('heading', { name: '表决已提交' }).waitFor();
    await reads(owner, '选 2 人：赵一、李四');
    await keepsNobodyOut(owner);
  }, 60_000);

  it('is keyed from paper in the order of the paper, and called on the big screen', async () => {
    const { voteId, chair } = vote;
    const secretary = await town.person(PERSON.zhangWenjing);
    const paper = (what: keyof typeof DO, input: object) =>
      secretary.ask(DO[what], { input: { voteId, ...input } });
    const other = unitNo === 1 ? 2 : 1;
    await paper('print', { unitNos: [other] });
    await paper('deliver', { number: 1, how: 'SIGNED_FOR', proof: '本人签收' });
    await paper('return', { number: 1 });
    const five = ['赵一', '钱二', '孙三', '李四', '周五'];
    const first = five[other % 5]!;
    const choices = ['AGREE', ...five.map(name => (name === first ? 'AGREE' : 'BLANK'))];
    await paper('key', { number: 1, choices });
    const desk = await hall.signedIn(chair, WIDE);
    await hall.go(desk, `/votes/desk/${voteId}/papers`);
    await reads(desk, /送达 · 签收 · .+ · 本人签收 · .+ 收回$/);
    await desk.getByRole('group', { name: /录入 1 号票/ }).press('1');
    await desk.keyboard.press('1');
    await desk.keyboard.press('0');
    await keepsNobodyOut(desk);
    await desk.keyboard.press('Enter');
    await reads(desk, '1 号票两遍一致，已入账');

    await windowFromNow(town, voteId, -3_600, 0);
    await chair.ask(VOTE.closeOwnersVote, { voteId });
    await hall.go(desk, `/votes/desk/${voteId}`);
    expect(
      await desk.getByRole('list', { name: '选举第二届业主委员会委员' }).getByRole('listitem').count(),
    ).toBe(5);
    // On a wall where nobody has signed in.
    await desk.getByRole('button', { name: '打开一个大屏幕' }).click();
    const address = await desk.getByRole('link', { name: /count[?]key=/ }).getAttribute('href');
    const screen = await hall.open(BIG_SCREEN);
    await screen.goto(address!, { waitUntil: 'load' });
    await reads(screen, '即将开始唱票');
    await desk.getByRole('button', { name: '随机排序，开始唱票' }).click();
    await desk.getByRole('button', { name: '唱下一张' }).click();
    await reads(screen, /^第 1 张 \/ 共 \d\d 张$/);
    await desk.getByRole('button', { name: '唱完这一项' }).click();
    await reads(screen, '应选 3 人');
    await desk.getByRole('button', { name: '自动，每 0.5 秒一张' }).click();
    await reads(screen, /^第 2 张/);
    await desk.getByRole('button', { name: '暂停' }).click();
    await desk.getByRole('button', { name: '唱完这一项' }).click();
    await reads(screen, /^共 \d\d 张，唱票完毕$/);
    await keepsNobodyOut(screen);
    await keepsNobodyOut(desk);
    const line = screen.getByRole('listitem').filter({ hasText: first });
    expect(await line.last().locator('strong').textContent()).toBe(
      ['赵一', '李四'].includes(first) ? '2' : '1',
    );

    await chair.ask('mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { state } }', { voteId });
    await hall.go(owner, `/votes/${voteId}`);
    await owner.getByRole('row', { name: /^赵一/ }).waitFor();
    await keepsNobodyOut(owner);
    await screen.close();
  }, 60_000);
});
