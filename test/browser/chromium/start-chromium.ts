import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--lang=zh-CN',
];

export type Started =
  { readonly browser: Browser; readonly why?: never } | { readonly browser?: never; readonly why: string };

/** CHROMIUM_PATH, else an installed one, else the one that ships as a package; or why none of them starts. */
export async function startChromium(): Promise<Started> {
  const failures: string[] = [];
  for (const candidate of candidates()) {
    try {
      const { path, flags = FLAGS } = await candidate();
      return { browser: await chromium.launch({ executablePath: path, args: flags }) };
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  return { why: `no Chromium starts here (${failures.join('; ')})` };
}

function candidates(): (() => Promise<{ path: string; flags?: string[] }>)[] {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return [async () => ({ path: named })];
  const installed = INSTALLED.filter(existsSync).map(path => async () => ({ path }));
  return [...installed, packaged];
}

async function packaged(): Promise<{ path: string; flags: string[] }> {
  const { default: shipped } = await import('@sparticuz/chromium');
  const flags = shipped.args.filter(flag => !flag.startsWith('--headless'));
  return { path: await shipped.executablePath(), flags };
}

function firstLine(error: unknown): string {
  return String((error as Error).message)
    .split('\n')[0]!
    .slice(0, 200);
}
