import type { Page } from 'playwright-core';
import { openTown, type Town } from '../e2e/town/open-town.js';
import { barriers } from './chromium/axe.js';
import { startChromium } from './chromium/start-chromium.js';
import { Hall, reads } from './hall/hall.js';
import { scheduleMeeting } from './hall/schedule.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

story(`a four-party meeting in the browser${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  beforeAll(async () => {
    town = await openTown();
    hall = new Hall(browser!, town.url);
  });
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  it('runs on two phones, the console and the big screen, from the invitation to the firm’s answer', async () => {
    // 1. The secretary schedules.
    const desk = await hall.arrive('张文静', '/meetings', 'desk');
    const meetingId = await scheduleMeeting(desk);

    // 2. People check in with the code on the big screen; presence is counted by party.
    const screen = await hall.bigScreen(desk, `/screen/${meetingId}`);
    const code = (await screen.getByText(/^[2-9B-Z]{4}$/).textContent())!;
    const address = `/m/${meetingId}?code=${code}`;
    const chen = await hall.arrive('陈国栋', address, 'phone');
    const liu = await hall.arrive('刘桂兰', address, 'phone');
    for (const phone of [chen, liu]) {
      await phone.getByRole('button', { name: '签到', exact: true }).click();
      await reads(phone, '已签到');
    }
    const li = await hall.arrive('李强', address, 'phone');
    await li.getByRole('button', { name: '签到', exact: true }).click();
    await reads(li, '已签到');
    await desk.getByRole('button', { name: '我已到场，签到' }).click();
    await reads(screen, /4\s*\/\s*6/);

    // 3. The chair opens the meeting and its items; somebody asks to speak and gets the floor.
    await desk.getByRole('button', { name: '宣布开会' }).click();
    await desk.getByRole('button', { name: '开始第 1 项' }).click();
    for (const page of [chen, liu, screen]) await reads(page, '第 6 次会议决议落实情况');
    await desk.getByRole('button', { name: /^下一项：翻修破损积水路面/ }).click();
    await confirmIfAsked(desk);
    for (const page of [chen, liu, screen]) await reads(page, /翻修破损积水路面/);
    await liu.getByRole('button', { name: '申请发言' }).click();
    await reads(liu, /下一位就是您/);
    await desk.getByRole('button', { name: '下一位', exact: true }).click();
    await reads(liu, '请您发言');
    await reads(screen, '刘桂兰');
    await desk.getByRole('button', { name: '结束发言' }).click();

    // A phone loses its network, and the others go on.
    await chen.context().setOffline(true);
    await desk.getByLabel('表决事项').fill('由物业企业在三十日内翻修积水路面');
    await desk.getByRole('button', { name: '开始表决' }).click();
    await reads(liu, '由物业企业在三十日内翻修积水路面');
    await reads(chen, /之后没有新消息/);
    await chen.context().setOffline(false);
    await reads(chen, '由物业企业在三十日内翻修积水路面');

    // Each seat votes by name.
    for (const phone of [chen, liu, li]) await vote(phone, '同意');
    await reads(desk, /已表决 3 席/);
    await desk.getByRole('button', { name: '宣布结果' }).click();
    await confirmIfAsked(desk);
    for (const page of [screen, chen, liu]) await reads(page, /表决通过/);

    // A resolution is adopted, addressed to the firm with a deadline; the meeting is adjourned.
    await desk.getByRole('button', { name: '形成决议并送达' }).click();
    await reads(desk, /已形成决议/);
    await desk.getByRole('button', { name: '散会' }).first().click();
    await confirmIfAsked(desk);
    await reads(chen, /会议结束/);
    await reads(screen, /会议结束/);

    // 5. The firm's manager answers; the secretary sees the answer.
    await li.goto(`${town.url}/resolutions`);
    await li
      .getByRole('link', { name: /翻修积水路面|查看/ })
      .first()
      .click();
    await li.getByLabel('怎么办').fill('分三段翻修，先做东门。');
    await li.getByLabel('什么时候办完').fill(inTenDays());
    await li.getByRole('button', { name: '提交', exact: true }).click();
    await reads(li, '分三段翻修，先做东门。');
    await desk.goto(`${town.url}/resolutions`);
    await desk
      .getByRole('link', { name: /翻修积水路面|查看/ })
      .first()
      .click();
    await reads(desk, '分三段翻修，先做东门。');

    expect(await barriers(desk)).toEqual([]);
    expect(hall.complaints).toEqual([]);
  }, 120_000);
});

async function vote(phone: Page, choice: string): Promise<void> {
  await phone.getByRole('radio', { name: new RegExp(`^${choice}`) }).check({ force: true });
  await phone.getByRole('button', { name: '下一步：核对' }).click();
  await phone.getByRole('button', { name: '确认提交' }).click();
  await reads(phone, '表决已提交');
}

/** The console asks once before what cannot be undone. */
async function confirmIfAsked(desk: Page): Promise<void> {
  const dialog = desk.getByRole('dialog');
  if (await dialog.isVisible()) await dialog.getByRole('button').last().click();
}

function inTenDays(): string {
  return new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
}
