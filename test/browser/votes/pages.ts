import type { Page } from 'playwright-core';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';

export const SMALL = { ...PHONE, viewport: { width: 360, height: 740 } };
export const WIDE = { ...DESK, viewport: { width: 1280, height: 800 } };

/** Nothing keeps anybody out, in both themes. */
export async function keepsNobodyOut(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  const found: Record<string, unknown> = {};
  const themes = ['dark', 'light'];
  // The bar at the bottom covers whatever happens to lie under it; here nothing does.
  if (size.width < 1900) await page.setViewportSize({ ...size, height: 6000 });
  for (const theme of themes) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    found[theme] = [...(await barriers(page)), await scrollsSideways(page)];
  }
  await page.setViewportSize(size);
  expect(found).toEqual(Object.fromEntries(themes.map(theme => [theme, [false]])));
}

/** As a datetime-local control takes it, so many days from now. */
export function later(days: number): string {
  return new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 16);
}
