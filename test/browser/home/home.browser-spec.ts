import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, somebodyNew } from '../../e2e/claims/a-unit.js';
import { marks as allMarks, opened, RATING } from '../../e2e/ratings/a-round.js';
import { settledMatter } from '../../e2e/ratings/settled-matter.js';
import { ownerOf } from '../../e2e/topics/a-topic.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import type { Visitor } from '../../e2e/town/visitor.js';
import { aBallot, cast } from '../../e2e/votes/an-open-vote.js';
import { aNoticedVote } from '../../e2e/votes/hall.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';
import { handsIn, marks } from '../ratings/at-ratings.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const SMALL = { ...PHONE, viewport: { width: 360, height: 780 } };
const NOTHING = '现在没有要您办的事';

story(`the first page of a phone${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let owner: Visitor;
  let unitId: string;
  let phone: Page;
  beforeAll(async () => {
    town = await openTown({});
    hall = new Hall(browser!, town.url);
    ({ id: unitId } = await aUnit(town, { name: '沈文', idSuffix: '01123X' }));
    owner = await ownerOf(town, '沈文', [unitId]);
    phone = await hall.signedIn(owner, SMALL);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  /** Nothing keeps anybody out, in every dress and on the narrowest phone. */
  async function keepsNobodyOut(path: string): Promise<void> {
    const found: Record<string, unknown> = {};
    const looks = ['elder=1&lang=en', 'elder=1&theme=dark&lang=zh', 'elder=0&theme=light&lang=en', 'lang=zh'];
    for (const look of looks) {
      await phone.setViewportSize({ width: 320, height: 4000 });
      await hall.go(phone, `${path}?${look}`);
      found[look] = [...(await barriers(phone)), await scrollsSideways(phone)];
    }
    await phone.setViewportSize(SMALL.viewport);
    expect(found).toEqual(Object.fromEntries(looks.map(look => [look, [false]])));
  }

  const home = (page: Page) => page.getByRole('link', { name: '首页', exact: true }).click();
  const waits = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name });

  it('says that nothing waits where nothing does, and leads a stranger to the register', async () => {
    await hall.go(phone, '/');
    await reads(phone, NOTHING);
    await keepsNobodyOut('/');
    const stranger = await hall.signedIn(await town.person(await somebodyNew(town, '新来')), SMALL);
    await hall.go(stranger, '/');
    await reads(stranger, /^还没有登记您的房屋/);
    await stranger.getByRole('main').getByRole('link', { name: '我的房屋' }).first().click();
    await stranger.waitForURL('**/my-units');
    await stranger.close();
  }, 60_000);

  it('shows an owner the vote that is open, and no more once it was cast', async () => {
    const { voteId } = await aNoticedVote(town);
    await opened(await town.person(PERSON.zhangWenjing), { id: randomUUID() });
    await hall.go(phone, '/');
    await reads(phone, '还剩 6 天');
    await waits(phone, /^去评议/).waitFor();
    // What binds everybody stands first.
    expect(await phone.getByRole('main').getByRole('link').first().textContent()).toMatch(/^去表决/);
    await keepsNobodyOut('/');

    await hall.go(phone, '/');
    await waits(phone, /^去表决/).click();
    await phone.getByRole('region', { name: '第 1 项，共 2 项' }).waitFor();
    expect(new URL(phone.url()).pathname).toBe(`/votes/${voteId}`);
    for (const item of [1, 2])
      await phone
        .getByRole('region', { name: `第 ${item} 项，共 2 项` })
        .getByRole('radio', { name: '同意' })
        .check();
    const marked = phone.getByRole('navigation').locator('[aria-current]');
    expect(await marked.allTextContents()).toEqual(['表决']);
    expect(await marked.getAttribute('aria-current')).toBe('true');
    await phone.getByRole('button', { name: '下一步：核对' }).click();
    await phone.getByRole('button', { name: '确认提交' }).click();
    await phone.getByRole('heading', { name: '表决已提交' }).waitFor();

    await home(phone);
    await waits(phone, /^去评议/).waitFor();
    expect(await waits(phone, /^去表决/).count()).toBe(0);
  }, 90_000);

  it('shows the round that waits, and no more once the form was handed in', async () => {
    await waits(phone, /^去评议/).click();
    await phone.getByRole('progressbar').waitFor();
    await marks(phone, '一般', 6);
    await handsIn(phone);
    await home(phone);
    await reads(phone, NOTHING);
    expect(await waits(phone, /^去评议/).count()).toBe(0);
  }, 60_000);

  it('finds out what happened meanwhile when it comes back, and keeps what it knew without a network', async () => {
    const { voteId, itemIds } = await aNoticedVote(town, { title: '选聘物业服务企业' });
    await hall.go(phone, '/');
    await waits(phone, /^去表决/).waitFor();
    await phone.context().setOffline(true);
    await reads(phone, /^手机没有网络/);
    expect(await waits(phone, /^去表决/).count()).toBe(1);

    // At home on another phone; this one lay in a pocket.
    const { ownersVote } = await owner.ask(
      'query ($id: ID!) { ownersVote(id: $id) { viewerUnits { no } } }',
      {
        id: voteId,
      },
    );
    await cast(owner, aBallot({ voteId, itemIds }, [ownersVote.viewerUnits[0].no]));
    await phone.context().setOffline(false);
    await reads(phone, NOTHING);

    const roundId = await opened(await town.person(PERSON.zhangWenjing), {
      id: randomUUID(),
      period: '2036',
    });
    await phone.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await waits(phone, /^去评议/).waitFor();
    await owner.ask(RATING.submitRating, { input: { roundId, unitId, marks: allMarks(4) } });
    await phone.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
    await reads(phone, NOTHING);
  }, 60_000);

  it('says what went wrong, and asks once more when told to', async () => {
    await phone.route('**/graphql', route =>
      route.request().postData()?.includes('query Home') ? route.abort() : route.continue(),
    );
    await hall.go(phone, '/');
    await phone.getByRole('button', { name: '再试一次' }).waitFor();
    expect(await barriers(phone)).toEqual([]);
    await phone.unroute('**/graphql');
    await phone.getByRole('button', { name: '再试一次' }).click();
    await reads(phone, NOTHING);
  }, 60_000);

  it('asks whoever raised a matter how it was settled', async () => {
    await settledMatter(town);
    const raiser = await hall.signedIn(await town.person(PERSON.liuGuilan), SMALL);
    // A meeting is held: the first tab leads there, and so does the first page.
    await hall.go(raiser, '/');
    expect(new URL(raiser.url()).pathname).toMatch(/^\/m\//);
    await town.database.source.query(
      `UPDATE meeting SET state = 'ADJOURNED', adjourned_at = now() WHERE state = 'IN_SESSION'`,
    );
    await hall.go(raiser, '/');
    await waits(raiser, /^去评价/).click();
    await raiser.getByRole('heading', { name: '评一评办得怎么样' }).waitFor();
    await raiser.close();
  }, 60_000);

  it('tells somebody at a desk what waits for their own flat, and leads there and back', async () => {
    const { id } = await aUnit(town, { name: '孙晓梅', idSuffix: '01127X' });
    await town.database.source.query(`UPDATE unit_owner SET person_id = $1 WHERE unit_id = $2`, [
      PERSON.sunXiaomei,
      id,
    ]);
    await aNoticedVote(town, { title: '更换门禁' });
    const page = await hall.signedIn(await town.person(PERSON.sunXiaomei), SMALL);
    await hall.go(page, '/');
    await page.waitForURL('**/meetings');
    await page.getByRole('link', { name: /^等您办理.*1 件/ }).click();
    await waits(page, /^去表决/).waitFor();
    expect(new URL(page.url()).pathname).toBe('/mine');
    expect(await page.getByRole('navigation').locator('[aria-current]').allTextContents()).toEqual(['首页']);
    await page.setViewportSize({ width: 360, height: 3000 });
    expect([await barriers(page), await scrollsSideways(page)]).toEqual([[], false]);
    await home(page);
    await page.waitForURL('**/meetings');
    await page.getByRole('link', { name: '我的', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: '等您办理' }).click();
    await page.waitForURL('**/mine');
    await page.close();
  }, 60_000);

  it('lists one’s own affairs in rows that a thumb finds', async () => {
    await keepsNobodyOut('/me');
    for (const [look, least] of [
      ['elder=0', 48],
      ['elder=1', 64],
    ] as const) {
      await hall.go(phone, `/me?${look}`);
      const rows = await phone.getByRole('main').locator('li a, li button').all();
      expect(rows).toHaveLength(8);
      for (const row of rows) expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(least);
    }
    await phone.getByRole('button', { name: '退出登录' }).click();
    await phone.waitForURL('**/sign-in');
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});
