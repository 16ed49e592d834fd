import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import type { Town } from '../../e2e/town/open-town.js';
import type { Visitor } from '../../e2e/town/visitor.js';
import { aBallot, cast } from '../../e2e/votes/an-open-vote.js';
import { aDraftedVote, aNoticedVote, aPostedVote, VOTE, windowFromNow } from '../../e2e/votes/hall.js';
import { ASK, DO } from '../../e2e/votes/paper-hall.js';
import { startChromium } from '../chromium/start-chromium.js';
import { reads, type Hall } from '../hall/hall.js';
import { keepsNobodyOut, later, SMALL, WIDE } from './pages.js';
import { twoNeighbours } from './two-neighbours.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

story(`a vote at the desk${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let owner: Page;
  let desk: Page;
  let twoSided: Visitor;
  let neighbour: Visitor;
  beforeAll(async () => {
    ({ town, hall, owner, desk, twoSided, neighbour } = await twoNeighbours(browser!));
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  it('begins with a draft, a roll and its officers', async () => {
    const draft = await aDraftedVote(town, { title: '换届筹备' });
    await hall.go(desk, '/votes/desk');
    await keepsNobodyOut(desk);
    await desk.getByRole('link', { name: '换届筹备' }).click();
    await desk.getByRole('heading', { level: 1, name: '换届筹备' }).waitFor();
    await desk.getByLabel('不动产登记总面积（㎡，不知道就空着）').fill('1');
    await desk.getByRole('button', { name: '公示名册' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '公示名册' }).click();
    await reads(desk, '名册面积和登记面积不一致，请说明原因。');
    await desk.getByLabel('与登记面积不一致的原因').fill('登记机构的数字还没有更新');
    await desk.getByRole('button', { name: '公示名册' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '公示名册' }).click();
    await reads(desk, '业主人数');
    await keepsNobodyOut(desk);
    await desk.getByLabel('投票开始').fill(later(1));
    await desk.getByRole('button', { name: '发布公告' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '发布公告' }).click();
    await reads(desk, '公告期不够，请把开始时间往后推。');
    expect(draft.itemIds).toHaveLength(2);

    const slip = await aDraftedVote(town, { title: '写错的草案' });
    await hall.go(desk, `/votes/desk/${slip.voteId}`);
    await desk.getByRole('button', { name: '删除草案' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '删除草案' }).click();
    await desk.getByRole('link', { name: '换届筹备' }).waitFor();
    expect(await desk.getByRole('link', { name: '写错的草案' }).count()).toBe(0);
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('hears an objection to the roll from a phone, and answers it', async () => {
    const posted = await aPostedVote(town, { title: '更换门禁' });
    await hall.go(owner, `/votes/${posted.voteId}`);
    await owner.getByLabel('您的意见').fill('我家的面积不对，应为 92 ㎡');
    await owner.getByRole('button', { name: '提出' }).click();
    await reads(owner, '还没有答复');
    await keepsNobodyOut(owner);
    await hall.go(desk, `/votes/desk/${posted.voteId}`);
    await desk.getByRole('textbox', { name: '答复' }).fill('已按登记更正，请看新的名册。');
    await desk.getByRole('button', { name: '答复' }).click();
    await reads(desk, '已按登记更正，请看新的名册。');
    await owner.reload({ waitUntil: 'load' });
    await reads(owner, '已按登记更正，请看新的名册。');
  }, 40_000);

  it('is settled by two people where an owner has said both, and counted anew', async () => {
    const chair = await town.person(PERSON.chenGuodong);
    const again = await aNoticedVote(town, { title: '楼道照明', buildings: ['99号楼'] });
    const { voteId: settled } = again;
    const { ownersVoteRoll } = await chair.ask(
      'query ($id: ID!) { ownersVoteRoll(voteId: $id) { units { no ownerNames } } }',
      { id: settled },
    );
    const unitOf = (name: string) =>
      ownersVoteRoll.units.filter(({ ownerNames }: any) => ownerNames[0] === name);
    const both = unitOf('沈文');
    await chair.ask(VOTE.refreshVoters, { voteId: settled });
    for (const [at, choice] of ['AGREE', 'AGAINST'].entries())
      await cast(twoSided, aBallot(again, [both[at].no], choice));
    await cast(neighbour, aBallot(again, [unitOf('何叔')[0].no], 'AGREE'));
    const officers = [
      [PERSON.wuYafang, 'TELLER'],
      [PERSON.liuGuilan, 'SUPERVISOR'],
    ] as const;
    for (const [personId, duty] of officers)
      await chair.ask(VOTE.nameVoteOfficer, { input: { voteId: settled, personId, duty } });
    await windowFromNow(town, settled, -7_200, -1);
    await chair.ask(VOTE.closeOwnersVote, { voteId: settled });
    await chair.ask(VOTE.postVoteResult, {
      voteId: settled,
    });

    const [teller, supervisor] = await Promise.all(
      officers.map(async ([personId]) => hall.signedIn(await town.person(personId), WIDE)),
    );
    await hall.go(teller!, `/votes/desk/${settled}`);
    // What stands below a bar is a line for each choice, not a column.
    const line = teller!.getByRole('listitem').filter({ hasText: /^同意.+人.+%$/ });
    expect((await line.first().boundingBox())!.height).toBeLessThan(40);
    const panel = teller!.getByRole('region', { name: '待认定的事项' });
    const flag = panel.getByRole('listitem').filter({ hasText: '第 1 项' }).first();
    await flag.getByLabel('怎样计').selectOption('AGREE');
    await flag.getByLabel('理由').fill('同意');
    await flag.getByRole('button', { name: '提出认定' }).click();
    await reads(teller!, '请把事由写清楚一些，有关的人会看到。');
    await keepsNobodyOut(teller!);
    await flag.getByLabel('理由').fill('业主到现场书面说明，两套都同意');
    await flag.getByRole('button', { name: '提出认定' }).click();
    await reads(teller!, '计为：同意');

    await hall.go(supervisor!, `/votes/desk/${settled}`);
    await supervisor!.getByRole('button', { name: '同意认定' }).first().click();
    await supervisor!.getByRole('dialog').getByRole('button', { name: '同意认定' }).click();
    await reads(supervisor!, '已认定');
    await supervisor!.setViewportSize(SMALL.viewport);
    await keepsNobodyOut(supervisor!);
    await Promise.all([teller!.close(), supervisor!.close()]);
  }, 60_000);

  it('names the owners of a building for a letter on paper', async () => {
    const { voteId } = await aNoticedVote(town, { title: '更换水箱' });
    await hall.go(desk, `/votes/desk/${voteId}/letters`);
    await desk.getByLabel('楼栋').selectOption('99号楼');
    const unit = desk.getByLabel('委托人的房屋');
    await unit.locator('option', { hasText: '何叔' }).waitFor({ state: 'attached' });
    expect(await unit.locator('option', { hasText: '沈文' }).count()).toBe(2);
    await keepsNobodyOut(desk);
    await desk.getByLabel('受托人是谁').selectOption('outside');
    await desk.getByLabel('受托人证件号后六位').waitFor();
    await keepsNobodyOut(desk);
  }, 30_000);

  it('has a paper settled that two people read differently, by a third who holds it', async () => {
    const { voteId, chair } = await aNoticedVote(town, { title: '更换电表', buildings: ['99号楼'] });
    const [secretary, teller] = await Promise.all(
      [PERSON.zhangWenjing, PERSON.wuYafang].map(id => town.person(id)),
    );
    const input = { voteId, personId: PERSON.wuYafang, duty: 'TELLER' };
    await chair.ask(VOTE.nameVoteOfficer, { input });
    const paper = (who: Visitor, what: keyof typeof DO, more: object) =>
      who.ask(DO[what], { input: { voteId, ...more } });
    await paper(secretary!, 'print', {});
    await paper(secretary!, 'deliver', { number: 1, how: 'SIGNED_FOR', proof: '本人签收' });
    await paper(secretary!, 'return', { number: 1 });
    await paper(secretary!, 'key', { number: 1, choices: ['AGREE', 'AGREE'] });
    await paper(teller!, 'key', { number: 1, choices: ['AGREE', 'AGAINST'] });

    const keyer = await hall.signedIn(secretary!, SMALL);
    await hall.go(keyer, `/votes/desk/${voteId}/papers`);
    await reads(keyer, '您录过这张票，请没有录过的人来确定。');
    expect(await keyer.getByRole('button', { name: '对照原票确定' }).count()).toBe(0);
    await keyer.close();

    await hall.go(desk, `/votes/desk/${voteId}/papers`);
    const panel = desk.getByRole('region', { name: '两遍不一致' });
    await panel.getByRole('button', { name: '对照原票确定 1' }).click();
    await reads(desk, '前两遍在这一项上不一致');
    await keepsNobodyOut(desk);
    const send = panel.getByRole('button', { name: '确定 1 号票' });
    for (const item of await panel.getByRole('combobox').all()) await item.selectOption('AGREE');
    expect(await send.isDisabled()).toBe(true);
    await panel
      .getByLabel('扫描件或照片')
      .setInputFiles({ name: '1.png', mimeType: 'image/png', buffer: PNG });
    await send.click();
    await reads(desk, '1 号票已确定并入账。');
    await reads(desk, '已入账');
    const { paperFigures } = await chair.ask(ASK.figures, { voteId });
    expect(paperFigures).toMatchObject({ entered: 1, differences: 0 });
  }, 60_000);

  it('leads to the papers whoever may handle them, and nobody else', async () => {
    const { voteId } = await aNoticedVote(town, { title: '更换水泵' });
    await hall.go(desk, `/votes/desk/${voteId}`);
    await desk.getByRole('link', { name: '纸质票台账' }).waitFor();
    const office = await hall.signedIn(await town.person(PERSON.wangMin), WIDE);
    await hall.go(office, `/votes/desk/${voteId}`);
    await office.getByRole('heading', { level: 1, name: '更换水泵' }).waitFor();
    expect(await office.getByRole('link', { name: '纸质票台账' }).count()).toBe(0);
    await office.close();
  }, 30_000);
});
