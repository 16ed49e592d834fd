import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { fileIn } from '../../../e2e/votes/file-in-zip.js';
import { barriers, scrollsSideways } from '../../chromium/axe.js';
import { DESK, PHONE } from '../../chromium/devices.js';

export const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
export const WIDE = { ...DESK, viewport: { width: 1280, height: 900 } };

/** Nothing keeps anybody out of the page as it stands. */
export async function keepsNobodyOut(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  // The bar at the bottom covers whatever happens to lie under it; here nothing does.
  await page.setViewportSize({ ...size, height: 6000 });
  expect([...(await barriers(page)), await scrollsSideways(page)]).toEqual([false]);
  await page.setViewportSize(size);
}

/** An act that is asked for once more. */
export async function confirmed(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
}

/** Does the act in the drawer, and waits until the page has it. */
export async function send(page: Page, button: string): Promise<void> {
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('status').filter({ hasText: '已保存。' }).waitFor();
  await drawer.waitFor({ state: 'detached' });
}

/** A paper, by the digits alone, in its own order. */
export async function keys(desk: Page, number: number, names: readonly string[]): Promise<void> {
  const group = desk.getByRole('group', { name: `录入 ${number} 号票` });
  const printed = await group.getByRole('listitem').locator('span').allTextContents();
  await group.focus();
  for (const name of printed) await desk.keyboard.press(names.includes(name) ? '1' : '3');
  await desk.keyboard.press('Enter');
}

/** Of the committee's page. */
export function member(page: Page, name: string): Locator {
  return page.getByRole('region', { name: '委员' }).getByRole('listitem').filter({ hasText: name });
}

export async function leave(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.context().close();
}

/** As a datetime-local control takes it, so many days from now. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 16);
}

/** What the Word paper says that a link of the page downloads, one paragraph after another. */
export async function paperSays(page: Page, link: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).click(),
  ]);
  const document = fileIn(await readFile(await download.path()), 'word/document.xml');
  return document.replaceAll('</w:p>', '\n').replaceAll(/<[^>]*>/g, '');
}
