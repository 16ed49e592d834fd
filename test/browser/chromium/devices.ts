import type { BrowserContextOptions } from 'playwright-core';

const common: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
};

export const PHONE: BrowserContextOptions = {
  ...common,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export const DESK: BrowserContextOptions = { ...common, viewport: { width: 1440, height: 900 } };

export const BIG_SCREEN: BrowserContextOptions = { ...common, viewport: { width: 1920, height: 1080 } };
