import type { Page } from 'playwright-core';
import { keepsNobodyOut } from './pages.js';

/** @param members by their names, in the order of the form: the street, the community, the builder, and owners */
export async function formsTheGroup(desk: Page, members: readonly string[]): Promise<void> {
  await desk.getByRole('button', { name: '组建筹备组' }).click();
  for (const [no, name] of members.entries()) await desk.getByLabel(`${no + 1}. 姓名`).fill(name);
  await keepsNobodyOut(desk);
  await desk.getByRole('button', { name: '组建并公示' }).click();
}

export async function postsTheList(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '公示候选人名单' }).click();
  await desk.getByRole('button', { name: '公示名单' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: '公示名单' }).click();
}

export async function answersTheObjection(desk: Page, answer: string): Promise<void> {
  await desk.getByLabel('答复（全体业主可见）').fill(answer);
  await desk.getByRole('button', { name: '公开答复' }).click();
}

/** And goes on to its page. */
export async function draftsTheVote(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '起草表决' }).click();
  await desk.getByRole('button', { name: '起草', exact: true }).click();
  await desk.getByRole('link', { name: '打开表决' }).click();
  await desk.waitForURL(/\/votes\/desk\//);
}

/** The first try names one witness too few. */
export async function recordsTheLot(desk: Page, drawn: readonly [string, string]): Promise<void> {
  await desk.getByRole('button', { name: '录入抽签结果' }).click();
  for (const [at, name] of drawn.entries())
    await desk.getByLabel(`第 ${at + 1} 位`).selectOption({ label: name });
  await desk.getByLabel('地点').fill('居委会会议室');
  await desk.getByLabel('见证人（每行一位）').fill('石玉兰');
  await desk.getByRole('button', { name: '录入抽签', exact: true }).click();
  await desk.locator('[aria-invalid="true"]').waitFor();
  await keepsNobodyOut(desk);
  await desk.getByLabel('见证人（每行一位）').fill('石玉兰\n谭文');
  await desk.getByRole('button', { name: '录入抽签', exact: true }).click();
}
