import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { JobRunner } from '@sifang/platform';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aRollFile, imported } from '../../e2e/import/a-roll-import.js';
import { openTown, type Town } from '../../e2e/town/open-town.js';
import { startWorker } from '../../e2e/worker/a-worker.js';
import { barriers, scrollsSideways } from '../chromium/axe.js';
import { DESK } from '../chromium/devices.js';
import { startChromium } from '../chromium/start-chromium.js';
import { Hall, reads } from '../hall/hall.js';

const { browser, why } = await startChromium();
const story = browser ? describe : describe.skip;
const NARROW = { ...DESK, viewport: { width: 360, height: 800 } };

/** Somebody at the desk brings a roll in, on a wide window and on a narrow one. */
story(`importing a roll${why ? ` skipped: ${why}` : ''}`, () => {
  let town: Town;
  let hall: Hall;
  let dataDir: string;
  let worker: JobRunner | null = null;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sifang-import-'));
    town = await openTown({ env: { DATA_DIR: dataDir } });
    hall = new Hall(browser!, town.url);
    const secretary = await town.person(PERSON.zhangWenjing);
    await imported(
      town,
      secretary,
      ESTATE.paihe,
      aRollFile([{ room: '101' }, { room: '102' }, { room: '109' }]),
    );
  }, 60_000);
  afterAll(async () => {
    await worker?.stop();
    await hall.close();
    await browser!.close();
    await town.close();
    await rm(dataDir, { recursive: true });
  });

  async function arrive(options: typeof DESK, path: string): Promise<Page> {
    const page = await hall.signedIn(await town.person(PERSON.zhangWenjing), options);
    await page.goto(town.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  async function fit(page: Page): Promise<void> {
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    // The bar of links at the bottom of a narrow window covers what lies beneath it until somebody scrolls.
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    expect(await barriers(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await keepPicture(page);
  }

  it.each([
    ['wide', DESK],
    ['narrow', NARROW],
  ])(
    'goes from a file to the register, step by step, in a %s window',
    async (width, device) => {
      const page = await arrive(device, `/imports?estate=${ESTATE.paihe}`);
      await reads(page, '名册.csv');
      await fit(page);

      const buffer = aRollFile([
        { room: '101', area: width === 'wide' ? '90.00' : '91.00', phone: '13900001111' },
        { room: '102', owners: width === 'wide' ? '吴芳' : '孙平', ids: '300126' },
        { room: width === 'wide' ? '103' : '104', building: '３栋' },
        { room: '105', area: '' },
        { room: '106', owners: '周丽' },
        { room: '106', owners: '郑洋' },
      ]);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: '新名册.csv', mimeType: 'text/csv', buffer });
      await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
      await reads(page, '已经收到，马上开始。');
      // Whoever closes the page and comes back is shown where it is now.
      await page.reload();
      await reads(page, '已经收到，马上开始。');
      await fit(page);
      worker ??= await startWorker(town);

      const confirm = page.getByRole('button', { name: '确认写入 3 套' });
      await confirm.waitFor();
      await reads(page, '有 3 行不会导入');
      await page.getByRole('radio', { name: /^变更/ }).check({ force: true });
      await reads(page, width === 'wide' ? '90.00 ㎡' : '91.00 ㎡');
      await fit(page);
      await page.getByRole('radio', { name: /^不能导入/ }).check({ force: true });
      await reads(page, '面积没有填写');
      await page.getByRole('radio', { name: /^请留意/ }).check({ force: true });
      await reads(page, '楼栋换了写法');
      await page.getByRole('radio', { name: /^文件里没有/ }).check({ force: true });
      await reads(page, '3号楼 1单元 109');
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: '下载未导入的行' }).click();
      expect((await download).suggestedFilename()).toBe('新名册-未导入.xlsx');

      await confirm.click();
      await reads(page, '名册已经写好');
      await fit(page);
      await worker.stop();
      worker = null;
      expect(hall.complaints).toEqual([]);
      await page.context().close();
    },
    90_000,
  );

  it('says in plain words why a file is no good, in either language', async () => {
    worker ??= await startWorker(town);
    const page = await arrive(DESK, `/imports?estate=${ESTATE.paihe}`);
    const file = {
      name: '照片.xlsx',
      mimeType: 'x/x',
      buffer: Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    };
    await page.locator('input[type=file]').setInputFiles(file);
    await reads(page, '这不是 Excel（xlsx）或 CSV 文件。');
    await page.goto(`${page.url()}?lang=en`);
    await reads(page, 'This is neither an Excel workbook (xlsx) nor a CSV file.');
    await fit(page);
  }, 60_000);

  it('keeps nobody from choosing another estate when one is not in their care', async () => {
    const page = await arrive(DESK, '/imports');
    await page.getByLabel('小区').selectOption({ label: '翰林水岸小区 · 潭冲社区' });
    await reads(page, '选择文件，或把文件拖到这里');
    await page.context().setOffline(true);
    await reads(page, '网络断开了，连上以后再选文件。');
  }, 60_000);
});

/** For whoever wants to look: `PICTURES=folder`. */
let pictures = 0;
async function keepPicture(page: Page): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `import-${++pictures}.png`), fullPage: true });
}
