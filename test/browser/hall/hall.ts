import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Visitor } from '../../e2e/town/visitor.js';
import { BIG_SCREEN, DESK, PHONE } from '../chromium/devices.js';

/** Long enough for a busy machine; every wait ends as soon as what it waits for is there. */
const PATIENCE_MS = 15_000;

/** People with their devices, each in a browser context of their own as if on a machine of their own. */
export class Hall {
  private readonly contexts: BrowserContext[] = [];
  /** What pages complained of; a good story leaves it empty. */
  readonly complaints: string[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** A device on which somebody goes to an address, signs in if asked to, and arrives there. */
  async arrive(name: string, path: string, device: 'phone' | 'desk'): Promise<Page> {
    const page = await this.open(device === 'phone' ? PHONE : DESK);
    await page.goto(this.url + path);
    await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  /** A device on which somebody has signed in before. */
  async signedIn({ headers }: Visitor, device: BrowserContextOptions): Promise<Page> {
    const page = await this.open(device);
    const [name, value] = headers['cookie']!.split('=');
    await page.context().addCookies([{ name: name!, value: value!, url: this.url }]);
    return page;
  }

  /** There, and all of it loaded. */
  async go(page: Page, path: string): Promise<void> {
    await page.goto(this.url + path, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  }

  /** The computer behind the big screen, where the same person is signed in. */
  async bigScreen(from: Page, path: string): Promise<Page> {
    const page = await this.open({ ...BIG_SCREEN, storageState: await from.context().storageState() });
    await page.goto(this.url + path);
    return page;
  }

  async open(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    this.contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', error => this.complaints.push(error.message));
    return page;
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}

/** Waits until the text is there to be read. */
export async function reads(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).filter({ visible: true }).first().waitFor();
}
