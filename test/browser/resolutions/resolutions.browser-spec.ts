import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession } from '../../e2e/town/a-meeting.js';
import { resolutionAdopted } from '../../e2e/town/a-motion.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK, PHONE } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

story(`a resolution${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let dataDir: string;
  let resolution: string;
  let firm: Page;
  let chairman: Page;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-resolutions-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    hall = new Hall(browser!, town.url);
    const id = await resolutionAdopted(await meetingInSession(town), { dueOn: inDays(30) });
    resolution = `/resolutions/${id}`;
    firm = await signedIn(PERSON.liQiang, { ...PHONE, viewport: { width: 360, height: 740 } });
    chairman = await signedIn(PERSON.chenGuodong, DESK);
  }, 60_000);
  afterAll(async () => {
    await hall.close();
    await browser!.close();
    await town.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  const signedIn = async (personId: string, device: typeof PHONE): Promise<Page> =>
    hall.signedIn(await town.person(personId), device);
  const go = (page: Page, path: string): Promise<void> => hall.go(page, path);
  const submit = (page: Page): Promise<void> =>
    page.getByRole('button', { name: '提交', exact: true }).click();

  it('is answered on a phone, worked on with photos, sent back and closed by somebody else, who sees it live', async () => {
    await go(chairman, resolution);
    await go(firm, resolution);
    await firm.getByLabel('怎么办').fill('分三段翻修，先做东门。');
    await firm.getByLabel('什么时候办完').fill(inDays(20));
    await submit(firm);
    await reads(chairman, '承办单位接受');

    await firm.getByLabel('说明').fill('东门段完工。');
    await firm
      .getByLabel('照片和文件')
      .setInputFiles({ name: '东门.png', mimeType: 'image/png', buffer: PNG });
    await firm.getByRole('button', { name: '移除 东门.png' }).waitFor();
    await submit(firm);
    await chairman.getByRole('img', { name: '照片 1 东门.png' }).waitFor();

    await firm.getByRole('button', { name: '申请销号' }).click();
    await firm.getByLabel('说明').fill('全部完工。');
    await submit(firm);
    await chairman.getByLabel('结论').selectOption('failed');
    await chairman.getByLabel('核验情况').fill('西门段仍积水。');
    await chairman.getByLabel('新的期限').fill(inDays(7));
    await submit(chairman);
    await reads(firm, '核验不通过，退回整改');
    await reads(firm, '退回 1 次');

    await firm.getByRole('button', { name: '申请销号' }).click();
    await firm.getByLabel('说明').fill('西门段已返工。');
    await submit(firm);
    await chairman.getByLabel('核验情况').fill('雨天复查，无积水。');
    await submit(chairman);
    await reads(firm, '✓ 已销号');
    expect(hall.complaints).toEqual([]);
  }, 60_000);

  it('and its numbers keep nobody out, in any dress', async () => {
    const officer = await signedIn(PERSON.wangMin, DESK);
    const found: Record<string, unknown> = {};
    for (const [page, path, dress] of [
      [firm, resolution, 'lang=en&elder=1'],
      [firm, resolution, 'lang=zh&elder=0&theme=dark'],
      [firm, '/resolutions', 'show=CLOSED'],
      [officer, '/numbers', 'theme=light'],
      [officer, '/numbers', 'theme=dark'],
    ] as const) {
      const size = page.viewportSize()!;
      // The bar at the bottom covers whatever happens to lie under it; here nothing does.
      await page.setViewportSize({ ...size, height: 3000 });
      await go(page, `${path}?${dress}`);
      await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
      found[`${path} ${dress}`] = [...(await barriers(page)), await scrollsSideways(page)];
      await page.setViewportSize(size);
    }
    expect(Object.values(found)).toEqual(Array(5).fill([false]));
    expect(hall.complaints).toEqual([]);
  }, 60_000);
});
