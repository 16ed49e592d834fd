import type { Page } from 'playwright-core';
import { reads } from '../../hall/hall.js';
import type { Account } from './owners.js';
import { keepsNobodyOut } from './pages.js';

/** From the group's posting to nominations for five seats, equal votes to be settled by lot. */
export async function opensNominations(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '公示期满，开始筹备' }).click();
  for (const duty of ['业主名册', '管理规约、议事规则草案', '候选人产生办法']) {
    await desk.getByRole('button', { name: `标记完成：${duty}` }).click();
    await desk.getByRole('button', { name: '标记完成', exact: true }).click();
    const line = desk.getByRole('listitem').filter({ hasText: duty });
    await line.getByText('已完成', { exact: true }).waitFor();
  }
  await desk.getByRole('button', { name: '开始推荐候选人' }).click();
  await desk.getByLabel('委员会人数（单数）').fill('5');
  await desk.getByLabel('得票相同怎样处理').selectOption({ label: '人数多者 → 面积大者 → 抽签' });
  await keepsNobodyOut(desk);
  await desk.getByRole('button', { name: '开始推荐', exact: true }).click();
}

export async function nominatesForAnOrganisation(desk: Page, whom: Account): Promise<void> {
  await desk.getByRole('button', { name: '推荐候选人', exact: true }).click();
  await desk.getByLabel('推荐的组织').fill('紫蓬社区党委');
  await names(desk, whom);
  await reads(desk, '组织推荐：紫蓬社区党委');
}

export async function nominatesANeighbour(phone: Page, whom: Account): Promise<void> {
  await phone.getByRole('button', { name: '推荐候选人' }).click();
  await phone.getByRole('radio', { name: '业主联名推荐' }).check();
  await names(phone, whom);
  await reads(phone, '1 位业主联名，需要 1 位');
}

export async function signsFor(phone: Page, { name }: Account): Promise<void> {
  await phone.getByRole('link', { name: new RegExp(name) }).click();
  await phone.getByRole('button', { name: '我也联名' }).click();
  await reads(phone, '您已联名。');
  await keepsNobodyOut(phone);
}

export async function standsThemselves(phone: Page, { name }: Account): Promise<void> {
  await phone.getByRole('button', { name: '推荐候选人' }).click();
  await phone.getByRole('button', { name: '提交推荐' }).click();
  await reads(phone, '已提交推荐');
  await phone.getByRole('link', { name: new RegExp(name) }).click();
  await phone.getByRole('heading', { name: '同意参选' }).waitFor();
  for (const met of await phone.getByRole('radio', { name: '符合', exact: true }).all()) await met.check();
  await phone.getByRole('button', { name: '同意参选', exact: true }).click();
  await reads(phone, '资格审查中');
}

/** One item of one candidate, with what it rests on. */
export async function checks(desk: Page, { name }: Account): Promise<void> {
  await desk.getByRole('button', { name: `办理：${name}` }).click();
  await desk.getByRole('button', { name: '审查：无欠缴物业费、维修资金' }).click();
  await desk.getByRole('radio', { name: '符合', exact: true }).check();
  await desk.getByLabel('依据').fill('物业企业的收费台账');
  await desk.getByRole('button', { name: '记下结论' }).click();
  await reads(desk, '依据：物业企业的收费台账');
  await keepsNobodyOut(desk);
}

/** Taken off a list that is posted. */
export async function withdraws(phone: Page, { name }: Account): Promise<void> {
  await phone.getByRole('link', { name: new RegExp(name) }).click();
  await phone.getByRole('button', { name: '退出选举' }).click();
  await phone.getByLabel('原因（全体业主可见）').fill('工作调动');
  await phone.getByRole('button', { name: '退出', exact: true }).click();
  await phone.getByRole('dialog').getByRole('button', { name: '退出', exact: true }).click();
  await reads(phone, '已退出');
}

async function names(page: Page, { name, room }: Account): Promise<void> {
  await page.getByLabel('被推荐人姓名').fill(name);
  await page.getByLabel('被推荐人的房号').fill(room);
  await page.getByRole('button', { name: '提交推荐' }).click();
}
