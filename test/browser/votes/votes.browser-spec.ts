import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import type { Visitor } from '../../e2e/town/visitor.js';
import type { Town } from '../../e2e/town/open-town.js';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aNoticedVote, VOTE, windowFromNow } from '../../e2e/votes/hall.js';
import { BIG_SCREEN } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { reads, type Hall } from '../hall/hall.js';
import { keepsNobodyOut, later, SMALL, WIDE } from './pages.js';
import { twoNeighbours } from './two-neighbours.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

story(`a vote of all owners${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let owner: Page;
  let desk: Page;
  let voteId: string;
  let receipt: Buffer;
  /** Of the receipt's codes, as a phone takes it of a screen. */
  let picture: Buffer;
  let neighbour: Visitor;
  let room: string;
  beforeAll(async () => {
    ({ town, hall, owner, desk, neighbour, room } = await twoNeighbours(browser!));
    ({ voteId } = await aNoticedVote(town));
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  it('waits in the list of an owner, and nothing is chosen beforehand', async () => {
    await hall.go(owner, '/votes');
    await reads(owner, '还没有表决');
    await keepsNobodyOut(owner);
    await owner.getByRole('link', { name: /^去表决(?!工作台)/ }).click();
    await owner.getByRole('button', { name: '下一步：核对' }).click();
    await reads(owner, '还有没选的：第 1 项、第 2 项');
    expect(await owner.getByRole('radio', { name: '同意', checked: true }).count()).toBe(0);
    await keepsNobodyOut(owner);
  }, 30_000);

  it('can be left to a neighbour by a letter on the phone, who sees it, until it is taken back', async () => {
    await owner.getByRole('button', { name: '委托他人代为投票' }).click();
    const form = owner.locator('form').filter({ hasText: '受托人的房号' });
    await form.getByLabel('受托人的房号').fill(room);
    await form.getByLabel('受托人的姓名').fill('何婶');
    await form.getByLabel('第 1 项：使用维修资金更换 3 号楼电梯').selectOption('AGAINST');
    await form.getByRole('button', { name: '委托', exact: true }).click();
    await reads(owner, /没有找到受托人。/);
    await keepsNobodyOut(owner);
    await form.getByLabel('受托人的姓名').fill('何叔');
    await form.getByRole('button', { name: '委托', exact: true }).click();
    await reads(owner, /委托 何叔 代为投票/);
    const agent = await hall.signedIn(neighbour, SMALL);
    await hall.go(agent, `/votes/${voteId}`);
    await reads(agent, /^您受托代 .* 投票$/);
    await reads(agent, '第 1 项 反对');
    await agent.close();
    await hall.go(desk, `/votes/desk/${voteId}/letters`);
    await reads(desk, /委托 何叔 代为投票/);
    await desk.setViewportSize(SMALL.viewport);
    await keepsNobodyOut(desk);
    await desk.setViewportSize(WIDE.viewport);
    await owner.getByRole('button', { name: '撤回委托' }).click();
    await owner.getByRole('dialog').getByRole('button', { name: '撤回委托' }).click();
    await reads(owner, /已撤回。/);
  }, 40_000);

  it('keeps a choice through a reload and a lost network, and sends it once', async () => {
    const item = (n: number) => owner.getByRole('region', { name: `第 ${n} 项，共 2 项` });
    await item(1).getByRole('radio', { name: '同意' }).check();
    await item(2).getByRole('radio', { name: '随多数' }).check();
    await owner.reload({ waitUntil: 'load' });
    await item(2).getByRole('radio', { name: '随多数', checked: true }).waitFor();
    await owner.getByRole('button', { name: '下一步：核对' }).click();
    await owner.getByRole('heading', { name: '请核对您的表决' }).waitFor();
    await reads(owner, '共 2 套，180.00 ㎡');
    await keepsNobodyOut(owner);

    await owner.context().setOffline(true);
    await reads(owner, '还没有提交');
    expect(await owner.getByRole('button', { name: '确认提交' }).isDisabled()).toBe(true);
    await owner.context().setOffline(false);

    const screen = await hall.signedIn(await town.person(PERSON.chenGuodong), BIG_SCREEN);
    await hall.go(screen, `/screen/votes/${voteId}`);
    await reads(screen, /^0 \/ /);
    await hall.go(desk, `/votes/desk/${voteId}`);

    // The ballot arrives and its receipt is lost on the way back: the server is asked, and nothing is sent twice.
    let lost = 0;
    await owner.route('**/graphql', async route => {
      if (!route.request().postData()?.includes('castBallot') || lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await owner.getByRole('button', { name: '确认提交' }).click();
    await owner.getByRole('heading', { name: '表决已提交' }).waitFor();
    await owner.getByRole('img', { name: '回执二维码' }).waitFor();
    expect(lost).toBe(1);
    await keepsNobodyOut(owner);

    await reads(screen, /^1 \/ /);
    await keepsNobodyOut(screen);
    await reads(desk, /^1 人 \/ /);
    await screen.close();
  }, 60_000);

  it('shows the same receipt on a later visit', async () => {
    await owner.reload({ waitUntil: 'load' });
    await owner.getByRole('heading', { name: '表决已提交' }).waitFor();
    expect(await owner.getByRole('radio').count()).toBe(0);
    expect(
      await owner.evaluate(`Object.keys(localStorage).filter(key => key.startsWith('draft.ballot'))`),
    ).toEqual([]);
    const saving = owner.waitForEvent('download');
    await owner.getByRole('button', { name: '保存回执' }).click();
    receipt = await readFile(await (await saving).path());
    expect(receipt.toString().match(/^sifang receipt 2$/gm)).toHaveLength(2);
    await owner.getByText('其他 1 套房屋的二维码').click();
    picture = await owner.screenshot({ fullPage: true, type: 'jpeg', quality: 60 });
  }, 30_000);

  it('is extended at the desk, where what is refused is said beside its field', async () => {
    const form = desk.locator('form').filter({ hasText: '延期的原因' });
    await form.getByRole('button', { name: '延期' }).click();
    await reads(desk, '这里还没有填写。');
    await keepsNobodyOut(desk);
    await form.getByLabel('延期的原因').fill('参加的人还不够');
    await form.getByLabel('新的截止时间').fill(later(20));
    await form.getByRole('button', { name: '延期' }).click();
    await reads(desk, /第 1 次延期至/);
  }, 30_000);

  it('is on a big screen without an account, until its key is withdrawn', async () => {
    await hall.go(desk, `/votes/desk/${voteId}`);
    await desk.getByRole('button', { name: '打开一个大屏幕' }).click();
    const address = desk.getByRole('link', { name: /[0-9a-f][?]key=/ });
    const screen = await hall.open(BIG_SCREEN);
    await screen.goto((await address.getAttribute('href'))!, { waitUntil: 'load' });
    await reads(screen, /^1 \/ /);
    await keepsNobodyOut(desk);
    await desk.getByRole('button', { name: /^撤回 .* 打开的大屏幕$/ }).click();
    await reads(screen, '这个大屏幕网址没有开通，或者已经撤回、到期。请重新索取。');
    await screen.close();
  }, 40_000);

  it('lets a teller look at ballots for a reason, which stays on record', async () => {
    const chair = await town.person(PERSON.chenGuodong);
    const duty = { voteId, personId: PERSON.wuYafang, duty: 'TELLER' };
    await chair.ask(VOTE.nameVoteOfficer, { input: duty });
    await windowFromNow(town, voteId, -7_200, -1);
    await chair.ask(VOTE.closeOwnersVote, { voteId });
    await chair.ask(VOTE.postVoteResult, { voteId });

    const teller = await hall.signedIn(await town.person(PERSON.wuYafang), WIDE);
    await hall.go(teller, `/votes/desk/${voteId}/ballots`);
    await reads(teller, '没有人看过。');
    await teller.getByLabel('为什么要看').fill('核对');
    await teller.getByRole('button', { name: '查看选票' }).click();
    await reads(teller, '请把事由写清楚一些，有关的人会看到。');
    await teller.getByLabel('为什么要看').fill('核对电子票是否完整');
    await teller.getByRole('button', { name: '查看选票' }).click();
    await teller.getByRole('cell', { name: '同意' }).first().waitFor();
    await reads(teller, '2 张票');
    await keepsNobodyOut(teller);
    await teller.setViewportSize(SMALL.viewport);
    await keepsNobodyOut(teller);
    await teller.close();
  }, 40_000);

  it('is checked without a network, by the page as it was kept, and one changed byte is found', async () => {
    await hall.go(owner, `/votes/${voteId}`);
    await owner.getByRole('link', { name: '核对这次表决' }).waitFor();
    await keepsNobodyOut(owner);
    const bundleOf = async (personId: string, form = '') => {
      const { headers } = await town.person(personId);
      const answer = await fetch(`${town.url}/files/votes/${voteId}/bundle${form}`, { headers });
      return Buffer.from(await answer.arrayBuffer());
    };
    const bundle = await bundleOf(PERSON.chenGuodong);

    const page = await hall.open(SMALL);
    await page.goto(`${town.url}/verify`, { waitUntil: 'load' });
    await page.context().setOffline(true);
    await check(page, bundle, receipt);
    await page.getByRole('heading', { name: '✓ 全部核对通过' }).waitFor();
    await reads(page, /记录簿第 1 条：第 1 项 同意，第 2 项 随多数/);
    await keepsNobodyOut(page);

    await page.getByLabel('回执（可以不填）').fill('');
    const photo = { name: '回执.jpg', mimeType: 'image/jpeg', buffer: picture };
    await page.getByLabel('从文件或图片读取回执').setInputFiles(photo);
    await reads(page, '读出了 2 张回执。');
    await page.getByRole('button', { name: '核对', exact: true }).click();
    await page.getByText('记录簿第 2 条').waitFor();
    await page.getByRole('heading', { name: '✓ 全部核对通过' }).waitFor();

    await check(page, altered(bundle), receipt);
    await page.getByRole('heading', { name: /^✗ 有 \d+ 处对不上/ }).waitFor();
    await check(page, bundle, Buffer.from(receipt.toString().replaceAll('\nAW\n', '\nRW\n')));
    await reads(page, '日志第 0 位不是回执上的选票');
    await keepsNobodyOut(page);
    const ofOtherWords = receipt
      .toString()
      .replace(/^([0-9a-f]{16}\n)[0-9a-f]{64}$/gm, `$1${'ab'.repeat(32)}`);
    await check(page, bundle, Buffer.from(ofOtherWords));
    await reads(page, /回执所记的表决内容与文件不同/);

    const signing = owner.waitForEvent('download');
    await owner.getByRole('listitem').filter({ hasText: '签名的检查点' }).getByRole('link').click();
    const checkpoint = await readFile(await (await signing).path());
    await check(page, bundle, checkpoint);
    await page.getByRole('heading', { name: '✓ 全部核对通过' }).waitFor();
    await check(page, bundle, Buffer.from(checkpoint.toString().replace(/^[0-9a-f]{64}$/m, 'ab'.repeat(32))));
    await reads(page, /留存的检查点 \d+ 所记的表决内容与文件不同/);

    const opened = await bundleOf(PERSON.wuYafang, '?form=tellers');
    const theirs = { name: 'tellers.bundle', mimeType: 'application/octet-stream', buffer: opened };
    await page.getByLabel('计票人、监票人的文件（可以不填）').setInputFiles(theirs);
    await check(page, bundle, receipt);
    await reads(page, /✓ 与计票人的文件一致/);
    await page.getByRole('heading', { name: '✓ 全部核对通过' }).waitFor();
    await keepsNobodyOut(page);

    const keeping = page.waitForEvent('download');
    await page.getByRole('button', { name: '把这一页存下来' }).click();
    await page.goto(`file://${await kept(await keeping)}`);
    await check(page, bundle, receipt);
    await page.getByRole('heading', { name: '✓ 全部核对通过' }).waitFor();
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});

async function check(page: Page, bundle: Buffer, receipt: Buffer): Promise<void> {
  const file = { name: 'vote.bundle', mimeType: 'application/octet-stream', buffer: bundle };
  await page.getByLabel('表决数据包').setInputFiles(file);
  const text = { name: 'receipt.txt', mimeType: 'text/plain', buffer: receipt };
  await page.getByLabel('从文件或图片读取回执').setInputFiles([]);
  await page.getByLabel('从文件或图片读取回执').setInputFiles(text);
  await page.getByRole('button', { name: '核对', exact: true }).click();
}

/** The area of the roll's first unit is another. */
function altered(bundle: Buffer): Buffer {
  const changed = Buffer.from(bundle);
  const at = bundle.indexOf('"area":') + '"area":'.length;
  changed[at] = bundle[at] === 0x39 ? 0x38 : bundle[at]! + 1;
  return changed;
}

/** Under a name by which a browser takes it for a page. */
async function kept(download: Download): Promise<string> {
  const path = `${await download.path()}.html`;
  await download.saveAs(path);
  return path;
}
