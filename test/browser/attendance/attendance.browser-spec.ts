import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingCalled, schedule, type Hall as Meeting } from '../../e2e/town/a-meeting.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { BIG_SCREEN, DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { lowTargets } from '../chromium/targets.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const LOOKS = ['', 'lang=en&elder=1', 'lang=zh&elder=0&theme=dark'];
const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };

story(`people arrive${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let meeting: Meeting;
  let desk: Page;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
    meeting = await meetingCalled(town);
    desk = await signedIn(PERSON.zhangWenjing, DESK);
    await go(desk, `/meetings/${meeting.meetingId}/desk`);
    await desk.getByRole('combobox').waitFor();
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  const signedIn = async (personId: string, device: typeof DESK): Promise<Page> =>
    hall.signedIn(await town.person(personId), device);

  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);

  /** Whoever is meant stands in the list with these words. */
  const stands = (name: string, words: RegExp): Promise<void> =>
    desk
      .getByRole('region', { name: '全部席位' })
      .getByRole('listitem')
      .filter({ hasText: name })
      .filter({ hasText: words })
      .waitFor();

  it('and are entered by keyboard alone: by a part of the name, the telephone, the number of the seat', async () => {
    const began = Date.now();
    await desk.keyboard.type('桂兰');
    await desk.keyboard.press('Enter');
    await reads(desk, '刘桂兰已登记');
    expect(Date.now() - began).toBeLessThan(2_000);
    await stands('刘桂兰', /\d\d:\d\d 到会/);

    await desk.getByRole('button', { name: '撤回', exact: true }).first().click();
    await stands('刘桂兰', /未到/);
    const { seats } = (await meeting.chair.ask(SEATS, { meetingId: meeting.meetingId }))['attendanceDesk'];
    const li = seats.find((seat: Seat) => seat.holderName === '李强') as Seat;
    const field = desk.getByRole('combobox');
    await field.fill(li.phoneMasked.slice(-4));
    await field.press('Enter');
    await stands('李强', /到会/);
    const liu = seats.find((seat: Seat) => seat.holderName === '刘桂兰') as Seat;
    await field.fill(String(liu.number));
    await field.press('Enter');
    await stands('刘桂兰', /到会/);

    await field.fill('李强');
    await field.press('Enter');
    await reads(desk, /李强已经签到/);
  }, 60_000);

  it('are entered without a network, wait, and come in with the time at which they were entered', async () => {
    const field = desk.getByRole('combobox');
    await desk.context().setOffline(true);
    for (const name of ['王敏', '何志远']) {
      await field.fill(name);
      await field.press('Enter');
      await reads(desk, `${name}已登记`);
    }
    const entered = Date.now();
    await reads(desk, '等待上传 2 条');
    await stands('王敏', /等待上传/);
    expect(await barriers(desk)).toEqual([]);
    await desk.context().setOffline(false);
    await desk.getByText('等待上传 2 条').waitFor({ state: 'detached' });
    for (const name of ['王敏', '何志远']) await stands(name, /\d\d:\d\d 到会/);
    const rows = await town.database.source.query<{ name: string; since: Date }[]>(
      `SELECT s.holder_name AS name, a.since FROM attendance a JOIN meeting_seat s ON s.id = a.seat_id
        WHERE s.meeting_id = $1 AND s.holder_name IN ('王敏', '何志远') ORDER BY a.recorded_at`,
      [meeting.meetingId],
    );
    expect(rows.map(({ name }) => name)).toEqual(['王敏', '何志远']);
    for (const { since } of rows) expect(since.getTime()).toBeLessThan(entered + 2_000);
  }, 60_000);

  it('see a big screen that needs no account, until its address is withdrawn', async () => {
    await desk.getByRole('button', { name: '开一个大屏幕' }).click();
    const address = await desk.getByRole('link', { name: /\/screen\// }).getAttribute('href');
    const screen = await hall.open(BIG_SCREEN);
    await screen.goto(address!);
    await screen.getByText(/^[2-9B-Z]{4}$/).waitFor();
    await reads(screen, /4\s*\/\s*6/);
    expect(await barriers(screen)).toEqual([]);
    await desk.getByRole('button', { name: /^撤回 .*大屏幕$/ }).click();
    await reads(screen, '已经撤回');
  }, 60_000);

  it('see before another day on which day the meeting is', async () => {
    const secretary = await town.person(PERSON.zhangWenjing);
    const later = await schedule(secretary, {
      startsAt: new Date(Date.now() + 6 * 86_400_000).toISOString(),
    });
    const screen = await hall.signedIn(secretary, BIG_SCREEN);
    await go(screen, `/screen/${later}`);
    await reads(screen, /^会议时间/);
    await reads(screen, /^\d+月\d+日周. \d\d:\d\d$/);
    expect(await screen.getByText('即将开始').count()).toBe(0);
    await screen.close();
  });

  it('check in themselves at a machine with large buttons', async () => {
    await desk.getByRole('button', { name: '开一台自助签到机' }).click();
    const address = await desk.getByRole('link', { name: /kiosk=/ }).getAttribute('href');
    const kiosk = await hall.open(SMALL);
    await kiosk.goto(address!);
    await kiosk.getByRole('button', { name: /业主代表/ }).click();
    expect([await barriers(kiosk), await scrollsSideways(kiosk)]).toEqual([[], false]);
    await kiosk.getByRole('button', { name: /^陈国栋/ }).click();
    await kiosk.getByRole('button', { name: '是我，签到' }).click();
    await reads(kiosk, '陈国栋，已签到，请就座。');
    await stands('陈国栋', /到会/);
  }, 60_000);

  it('find no barrier at the desk, on whatever device and in whatever dress', async () => {
    // The bar at the bottom covers whatever happens to lie under it; here nothing does.
    const phone = await signedIn(PERSON.zhangWenjing, { ...SMALL, viewport: { width: 360, height: 3000 } });
    const found: Record<string, unknown> = {};
    for (const look of LOOKS) {
      await go(phone, `/meetings/${meeting.meetingId}/desk?${look}`);
      await phone.getByText('委托书', { exact: true }).or(phone.getByText('Letters of proxy')).waitFor();
      found[look] = [...(await barriers(phone)), await scrollsSideways(phone)];
    }
    expect(found).toEqual(Object.fromEntries(LOOKS.map(look => [look, [false]])));
    expect(hall.complaints).toEqual([]);
  }, 120_000);

  it.each([
    ['elder=0', 44],
    ['elder=1', 56],
  ])('find at the desk and at the console what a finger can hit, %s', async (look, least) => {
    const page = await signedIn(PERSON.zhangWenjing, SMALL);
    for (const place of ['desk', 'console']) {
      await go(page, `/meetings/${meeting.meetingId}/${place}?${look}&lang=zh`);
      await page
        .getByText(place === 'desk' ? '委托书' : '旁听')
        .filter({ visible: true })
        .first()
        .waitFor();
      await page.evaluate(`document.querySelectorAll('details').forEach(each => (each.open = true))`);
      expect([place, await lowTargets(page, least)]).toEqual([place, []]);
    }
    await page.close();
  });

  it('ask to attend from elsewhere, and leave, on a phone', async () => {
    const owner = await signedIn(PERSON.liuGuilan, SMALL);
    await go(owner, `/m/${meeting.meetingId}/presence`);
    await owner.getByRole('button', { name: '我要离开' }).click();
    await owner.getByRole('button', { name: '申请线上参会' }).click();
    await reads(owner, '等候主持人同意');
    expect([await barriers(owner), await scrollsSideways(owner)]).toEqual([[], false]);
    const console_ = await signedIn(PERSON.zhangWenjing, DESK);
    await go(console_, `/meetings/${meeting.meetingId}/console`);
    await console_.getByRole('button', { name: '同意刘桂兰线上参会', exact: true }).click();
    await reads(owner, '您已到会');
    await reads(console_, '线上 1');
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});

const SEATS = `query ($meetingId: ID!) { attendanceDesk(meetingId: $meetingId) { seats { number holderName phoneMasked } } }`;

interface Seat {
  readonly number: number;
  readonly holderName: string;
  readonly phoneMasked: string;
}
