import type { Locator, Page } from 'playwright-core';
import { PERSON } from '../../apps/api/src/demo/demo-ids.js';
import { FULL_HALL, meetingInSession, type Hall as Meeting } from '../e2e/town/a-meeting.js';
import { vote } from '../e2e/town/a-motion.js';
import { ACT } from '../e2e/town/acts.js';
import { openTown, type Town } from '../e2e/town/open-town.js';
import { barriers } from './chromium/axe.js';
import { startChromium } from './chromium/start-chromium.js';
import { Hall, reads } from './hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

/** The chair has a keyboard and no mouse. */
story(`the chair’s console${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let meeting: Meeting;
  beforeAll(async () => {
    town = await openTown();
    meeting = await meetingInSession(town);
    hall = new Hall(browser!, town.url);
  });
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
  });

  it('is worked by keys alone: agenda, undo, amendments, a secret vote, a recess and the end', async () => {
    const desk = await hall.arrive('张文静', `/meetings/${meeting.meetingId}/console`, 'desk');
    const chen = await hall.arrive('陈国栋', `/m/${meeting.meetingId}`, 'phone');
    const screen = await hall.bigScreen(desk, `/screen/${meeting.meetingId}`);
    const key = async (pressed: string) => {
      await desk.locator('[aria-busy="false"]').waitFor();
      await desk.keyboard.press(pressed);
    };
    const others = FULL_HALL.filter(id => id !== PERSON.chenGuodong);
    await reads(desk, '现在没有正在议的事项');

    // Opened by mistake, taken back, opened again.
    await key('n');
    await reads(desk, '结束本项');
    await reads(desk, /撤销（\d+ 秒）/);
    await key('u');
    await reads(desk, '现在没有正在议的事项');
    await key('n');
    await reads(chen, '通报上次会议决议落实情况');

    // An urgent item, and one that is postponed.
    await key('i');
    await reads(desk, '加一项临时议题');
    await desk.keyboard.type('5 号楼漏水');
    await key('Tab');
    await desk.keyboard.type('今早发现');
    await key('Enter');
    await reads(desk, '临时议题：今早发现');
    await key('p');
    await reads(desk, '延期“通报上次会议决议落实情况”？');
    await desk.keyboard.type('材料未到');
    await key('Enter');
    await reads(desk, '理由：材料未到');
    await key('n');
    await reads(screen, '5 号楼漏水');

    // A motion is moved, amended, and the amendment voted on first.
    await key('v');
    await desk.keyboard.type('由物业企业在一个月内修好。费用由物业承担。');
    await press(desk, desk.getByRole('button', { name: '先提出，可修改' }));
    await press(desk, desk.getByRole('button', { name: '提修正案' }));
    await desk.getByLabel('原文中要换掉的话（留空则换掉全文）').focus();
    await desk.keyboard.type('一个月');
    await key('Tab');
    await desk.keyboard.type('三十日');
    await press(desk, desk.getByRole('button', { name: '提出修正案' }));
    await reads(desk, '由物业企业在三十日内修好。');
    const [first, main] = [0, 1].map(at => desk.getByRole('button', { name: '交付表决' }).nth(at));
    await main!.focus();
    await reads(desk, '先表决修正案，再表决原案。');
    expect(await barriers(desk)).toEqual([]);
    await press(desk, first!);
    await reads(chen, '修正案：修改对照');
    for (const id of FULL_HALL) await vote(meeting, id, await running(), 'FOR');
    await reads(desk, '每一席都已表决，可以宣布结果。');
    await key('v');
    await confirm(desk);
    await reads(desk, '修改前：由物业企业在一个月内修好。费用由物业承担。');

    // The main motion by secret vote: on the phone, and told in sums alone.
    await desk.getByRole('article').getByLabel('无记名表决').focus();
    await key('Space');
    await press(desk, desk.getByRole('button', { name: '交付表决' }));
    await reads(chen, '无记名表决');
    await chen.getByRole('radio', { name: /^同意/ }).check({ force: true });
    await chen.getByRole('button', { name: '投票', exact: true }).click();
    expect(await barriers(chen)).toEqual([]);
    await chen.getByRole('button', { name: '确认投“同意”，提交后不能更改' }).click();
    await reads(chen, '已投票');
    const motionId = await running();
    for (const id of others) {
      const input = {
        meetingId: meeting.meetingId,
        motionId,
        seatId: await meeting.seatOf(id),
        choice: 'FOR',
      };
      await (await meeting.person(id)).ask(ACT.castSecretVote, { input });
    }
    await reads(desk, '每一席都已表决，可以宣布结果。');
    await key('v');
    await confirm(desk);
    await reads(desk, '无记名表决，只公布票数。');
    await reads(screen, /表决通过/);

    // A recess that everybody sees, and the end, which can be taken back for a moment.
    await key('r');
    await press(desk, desk.getByRole('button', { name: '10 分钟' }));
    for (const page of [desk, chen, screen]) await reads(page, '休会中');
    expect(await barriers(screen)).toEqual([]);
    await key('r');
    await reads(desk, '结束本项');
    await key('q');
    await confirm(desk);
    await reads(desk, '已散会');
    await key('u');
    await reads(desk, '结束本项');
    expect(hall.complaints).toEqual([]);
  }, 120_000);

  async function running(): Promise<string> {
    const asked = 'query ($id: ID!) { meeting(id: $id) { motions { id state } } }';
    const { meeting: seen } = await meeting.chair.ask(asked, { id: meeting.meetingId });
    return seen.motions.find(({ state }: { state: string }) => state === 'PUT').id;
  }
});

/** With the keyboard: the focus is on it, then Enter. Waits until it may be pressed. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.and(page.locator(':not([aria-disabled="true"])')).focus();
  await page.keyboard.press('Enter');
}

/** The dialog starts on the safe side; the act is one Tab away. */
async function confirm(desk: Page): Promise<void> {
  await desk.getByRole('dialog').waitFor();
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Enter');
}
