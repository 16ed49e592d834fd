import type { Page } from 'playwright-core';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { reads } from '../hall/hall.js';

// What people do on pages of ratings.

/** All that is asked in the step, with the same mark. */
export async function mark(phone: Page, words: string): Promise<void> {
  for (const radio of await phone.getByRole('radio', { name: words }).all()) await radio.check();
}

export const next = (phone: Page): Promise<void> => phone.getByRole('button', { name: '下一步' }).click();

export async function marks(phone: Page, words: string, areas: number): Promise<void> {
  for (let area = 0; area < areas; area++) {
    await mark(phone, words);
    await next(phone);
  }
}

export async function handsIn(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: '提交评议' }).click();
  await reads(phone, '已提交，谢谢您');
}

export async function confirms(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act }).click();
  await page.getByRole('dialog').getByRole('button', { name: act }).click();
}

export const submit = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '提交', exact: true }).click();

/** What the table beneath a drawing says, row by row. */
export async function figure(page: Page, title: string): Promise<string[][]> {
  const drawing = page.getByRole('figure', { name: title });
  await drawing.getByText('看表格').click();
  const rows = await drawing.locator('tbody tr').all();
  return Promise.all(rows.map(row => row.locator('th, td').allTextContents()));
}

/** Nothing keeps anybody out as the page stands. */
export async function keepsNobodyOut(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  // The bar at the bottom covers whatever happens to lie under it; here nothing does.
  await page.setViewportSize({ ...size, height: 9000 });
  expect([...(await barriers(page)), await scrollsSideways(page)]).toEqual([false]);
  await page.setViewportSize(size);
}
