import type { Page } from 'playwright-core';
import { reads } from '../../hall/hall.js';
import { keepsNobodyOut } from './pages.js';

export async function asksForAnElection(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: '联名申请成立业主大会' }).click();
  await phone.getByRole('dialog').getByLabel('为什么申请').fill('交付已满两年，业主希望有自己的委员会。');
  await keepsNobodyOut(phone);
  await phone.getByRole('dialog').getByRole('button', { name: '发起联名' }).click();
  await phone.waitForURL(/\/elections\//);
}

export async function signsTheRequest(phone: Page): Promise<void> {
  await phone.getByRole('link', { name: '去签名' }).click();
  await phone.getByRole('button', { name: '我也签名' }).click();
}

export async function objects(phone: Page, objection: string): Promise<void> {
  await phone.getByRole('button', { name: '提异议' }).click();
  await phone.getByLabel('异议内容').fill(objection);
  await phone.getByRole('button', { name: '提交异议' }).click();
}

/** From the page of the election to the receipt. */
export async function votesFor(phone: Page, names: readonly string[]): Promise<void> {
  await phone.getByRole('link', { name: '去投票' }).click();
  const card = phone.getByRole('region', { name: '选举业主委员会委员' });
  await reads(phone, '已选 0 / 5');
  for (const name of names) await card.getByRole('checkbox', { name }).check();
  await phone.getByRole('button', { name: '下一步：核对' }).click();
  await phone.getByRole('button', { name: '确认提交' }).click();
  await phone.getByRole('heading', { name: '表决已提交' }).waitFor();
}
