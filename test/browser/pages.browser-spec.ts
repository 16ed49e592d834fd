import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { PERSON } from '../../apps/api/src/demo/demo-ids.js';
import { meetingInSession, schedule } from '../e2e/town/a-meeting.js';
import { ACT } from '../e2e/town/acts.js';
import { openTown, type Town } from '../e2e/town/open-town.js';
import { barriers, scrollsSideways } from './chromium/axe.js';
import { BIG_SCREEN, DESK, PHONE } from './chromium/devices.js';
import { startChromium } from './chromium/start-chromium.js';
import { Hall } from './hall/hall.js';

const { browser, why } = await startChromium();
const pages = browser ? describe : describe.skip;

const DEVICES = { phone: PHONE, desk: DESK, screen: BIG_SCREEN };
type Device = keyof typeof DEVICES;

/**
 * Who looks at what, on which device, in which dress. `:voting` and `:coming` stand for meetings. Colours do not depend on the size of
 * letters: where both are asked about, dark and large are looked at together.
 */
const SIGHTS: [who: keyof typeof PERSON | 'stranger', path: string, device: Device, looks: string[]][] = [
  ['stranger', '/sign-in', 'phone', ['', 'lang=en', 'elder=1&theme=dark']],
  ['stranger', '/sign-in', 'desk', ['']],
  ['chenGuodong', '/', 'phone', ['', 'elder=1']],
  ['chenGuodong', '/me', 'phone', ['', 'lang=en']],
  ['chenGuodong', '/m/:coming', 'phone', ['', 'elder=1']],
  ['chenGuodong', '/m/:voting', 'phone', ['', 'lang=en', 'elder=1&theme=dark']],
  ['chenGuodong', '/resolutions', 'phone', ['']],
  ['zhangWenjing', '/meetings', 'desk', ['', 'lang=en', 'theme=dark']],
  ['wangMin', '/calendar', 'desk', ['', 'theme=dark']],
  ['zhangWenjing', '/meetings/new', 'desk', ['', 'lang=en', 'theme=dark']],
  ['zhangWenjing', '/meetings/:coming/console', 'desk', ['']],
  ['zhangWenjing', '/meetings/:voting/console', 'desk', ['', 'lang=en', 'elder=1&theme=dark']],
  ['zhangWenjing', '/screen/:coming', 'screen', ['', 'theme=dark']],
  ['zhangWenjing', '/screen/:voting', 'screen', ['', 'lang=en', 'theme=dark']],
  ['zhangWenjing', '/resolutions', 'desk', ['', 'lang=en']],
  ['zhangWenjing', '/nowhere', 'desk', ['']],
  ['zhengHongmei', '/m/:voting', 'phone', ['']],
];

pages(`each page${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  const meetings: Record<string, string> = {};
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    const { meetingId, chair, items } = await meetingInSession(town);
    await chair.ask(ACT.openAgendaItem, { input: { meetingId, itemId: items[1] } });
    const input = { id: randomUUID(), meetingId, text: '由物业企业在三十日内翻修积水路面' };
    await chair.ask(ACT.putMotion, { input });
    meetings['voting'] = meetingId;
    meetings['coming'] = await schedule(chair);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  it.each(SIGHTS)(
    '%s sees %s on the %s and nothing keeps anybody out',
    async (who, path, device, looks) => {
      const page = await arriveAs(who, device);
      const found: Record<string, string[]> = {};
      for (const look of looks) {
        await hall.go(page, `${address(path)}?${look}`);
        found[look] = await barriers(page);
      }
      expect(found).toEqual(Object.fromEntries(looks.map(look => [look, []])));
      expect(await page.title()).not.toBe('');
      expect(hall.complaints).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it.each(['/sign-in', '/', '/m/:voting', '/m/:coming', '/resolutions', '/meetings'])(
    'reads %s without scrolling sideways at 320 pixels',
    async path => {
      const page = await arriveAs('chenGuodong', 'phone');
      await page.setViewportSize({ width: 320, height: 700 });
      for (const look of ['elder=0', 'elder=1']) {
        await hall.go(page, `${address(path)}?${look}`);
        expect([look, await scrollsSideways(page)]).toEqual([look, false]);
      }
      await page.context().close();
    },
    60_000,
  );

  it('says once that a page is not for somebody, and leads home', async () => {
    const page = await arriveAs('liQiang', 'phone');
    await hall.go(page, address('/meetings/:voting/desk'));
    await page.getByText('没有打开').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['签到台']);
    expect(await page.getByRole('button', { name: '再试一次' }).count()).toBe(0);
    await page.getByRole('link', { name: '回到首页' }).click();
    await page.waitForURL(url => !url.pathname.endsWith('/desk'));
    await page.context().close();
  }, 60_000);

  it.each(['/m/:voting', '/m/:coming'])(
    'has nothing but its parts on %s',
    async path => {
      const page = await arriveAs('chenGuodong', 'phone');
      await hall.go(page, address(path));
      await page.getByRole('heading', { name: '会议议程' }).waitFor();
      const stray = await page.evaluate<string[]>(`[...document.querySelector('main').childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ data }) => data)`);
      expect(stray).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it('leads only those to the numbers who may see them', async () => {
    const found: Record<string, number> = {};
    for (const who of ['zhangWenjing', 'chenGuodong'] as const) {
      const page = await arriveAs(who, 'phone');
      await hall.go(page, '/resolutions');
      const link = page.getByRole('link', { name: '统计' });
      if (who === 'zhangWenjing') await link.waitFor();
      found[who] = await link.count();
      await page.context().close();
    }
    expect(found).toEqual({ zhangWenjing: 1, chenGuodong: 0 });
  }, 60_000);

  const address = (path: string): string => path.replace(/:(\w+)/, (_, name: string) => meetings[name]!);

  async function arriveAs(who: keyof typeof PERSON | 'stranger', device: Device): Promise<Page> {
    if (who === 'stranger') return hall.open(DEVICES[device]);
    return hall.signedIn(await town.person(PERSON[who]), DEVICES[device]);
  }
});
