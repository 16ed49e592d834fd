import type { Page } from 'playwright-core';
import { keepsNobodyOut, member, send } from './pages.js';

/** In the first meeting of the committee. */
export async function choosesTheChair(
  page: Page,
  voters: readonly string[],
  chair: string,
  day: string,
): Promise<void> {
  await page.getByRole('button', { name: '推选主任、副主任' }).click();
  const drawer = page.getByRole('dialog');
  for (const name of voters) await drawer.getByLabel(`${name}推选谁任主任`).selectOption({ label: chair });
  await drawer.locator('input[type=date]').fill(day);
  await keepsNobodyOut(page);
  await send(page, '保存');
  await member(page, chair).getByText('主任', { exact: true }).waitFor();
}

export async function postsTheOfficers(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: '登记已公示' }).click();
  await page.getByRole('dialog').locator('input[type=date]').fill(day);
  await send(page, '保存');
}

export async function filesTheCommittee(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: '登记已交备案' }).click();
  await page.getByRole('dialog').locator('input[type=date]').fill(day);
  await page.getByRole('dialog').getByLabel('街道（镇）收件号').fill('上派镇备 31');
  await page.getByRole('dialog').getByLabel('县级部门收件号').fill('肥西住建备 27');
  await send(page, '保存');
}

export async function acceptsTheFiling(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: '答复备案' }).click();
  await desk.getByRole('dialog').getByLabel('怎么答复').selectOption({ label: '同意备案' });
  await send(desk, '保存');
}
