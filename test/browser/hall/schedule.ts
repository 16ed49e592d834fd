import type { Locator, Page } from 'playwright-core';

const AGENDA = [
  { kind: '通报', title: '第 6 次会议决议落实情况', minutes: '10' },
  {
    kind: '表决',
    title: '翻修破损积水路面',
    minutes: '20',
    source: '任务清单',
    ref: '第168号',
    summary: '砖块松动，雨天积水，走路要跨来跨去。',
  },
  { kind: '答复', title: '物业答复服务态度与品质投诉', minutes: '15', source: '12345', ref: '20261105-0371' },
  { kind: '恳谈', title: '非机动车充电桩选址', minutes: '15' },
] as const;

/** Fills in and sends the form as a secretary would. @returns the meeting's id, from the console's address */
export async function scheduleMeeting(desk: Page): Promise<string> {
  await desk.getByRole('link', { name: '安排会议' }).click();
  await choose(desk.getByLabel('小区'), '翰林水岸小区');
  await desk.getByRole('textbox', { name: '地点' }).fill('党群服务中心二楼议事厅');
  await desk.getByLabel('开会时间').fill(inAnHour());
  for (const name of ['王敏', '何志远', '张文静', '陈国栋', '刘桂兰', '李强'])
    await desk.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await desk.getByRole('radio', { name: /主持.*张文静/ }).check();
  for (const [index, item] of AGENDA.entries()) await fillItem(desk, index, item);
  await desk.getByRole('button', { name: '安排会议' }).click();
  await desk.waitForURL(/\/meetings\/[0-9a-f-]{36}\/console$/);
  return /meetings\/([0-9a-f-]{36})/.exec(desk.url())![1]!;
}

type Item = { kind: string; title: string; minutes: string; source?: string; ref?: string; summary?: string };

async function fillItem(desk: Page, index: number, item: Item): Promise<void> {
  const row = desk.getByRole('listitem', { name: `第 ${index + 1} 项` });
  if (index > 0) await desk.getByRole('button', { name: '加一项' }).click();
  await row.getByLabel('方式').selectOption({ label: item.kind });
  await row.getByLabel('事项').fill(item.title);
  await row.getByLabel('分钟').fill(item.minutes);
  if (!item.source) return;
  await choose(row.getByLabel('来源'), item.source);
  await row.getByLabel('编号').fill(item.ref ?? '');
  await row.getByLabel('说明').fill(item.summary ?? '');
}

/** The option whose text holds `part`, as soon as it is offered. */
export async function choose(select: Locator, part: string): Promise<void> {
  const option = select.locator('option', { hasText: part });
  await option.waitFor({ state: 'attached' });
  await select.selectOption({ label: (await option.textContent())! });
}

/** As the form wants it: local time in Shanghai, where the browser's clock is. */
function inAnHour(): string {
  return new Date(Date.now() + 3_600_000 + 8 * 3_600_000).toISOString().slice(0, 16);
}
