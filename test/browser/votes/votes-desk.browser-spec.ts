import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../../e2e/claims/a-unit.js';
import { ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import type { Visitor } from '../../e2e/town/visitor.js';
import { aBallot, cast } from '../../e2e/votes/an-open-vote.js';
import { aDraftedVote, aNoticedVote, aPostedVote, VOTE, windowFromNow } from '../../e2e/votes/hall.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';
import { keepsNobodyOut, later, SMALL, WIDE } from './pages.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

story(`a vote at the desk${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let owner: Page;
  let desk: Page;
  let twoSided: Visitor;
  let neighbour: Visitor;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    const units = [
      await aUnit(town, { name: '沈文', idSuffix: '01123X' }),
      await aUnit(town, { name: '沈文', idSuffix: '01123X' }),
    ];
    twoSided = await ownerOf(town, '沈文', ...units.map(({ id }) => [id] as const));
    neighbour = await ownerOf(town, '何叔', [(await aUnit(town, { name: '何叔', idSuffix: '01124X' })).id]);
    owner = await hall.signedIn(twoSided, SMALL);
    desk = await hall.signedIn(await town.person(PERSON.chenGuodong), WIDE);
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
    await chair.ask(`mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { id } }`, {
      voteId: settled,
    });

    const [teller, supervisor] = await Promise.all(
      officers.map(async ([personId]) => hall.signedIn(await town.person(personId), WIDE)),
    );
    await hall.go(teller!, `/votes/desk/${settled}`);
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
  }, 30_000);

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
