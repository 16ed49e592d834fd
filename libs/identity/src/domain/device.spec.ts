import { deviceOf } from './device.js';

const MOZILLA = 'Mozilla/5.0';

describe('a device is known by its user agent:', () => {
  it.each([
    [
      `${MOZILLA} (Linux; Android 14; V2309A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.47`,
      'WECHAT',
      'ANDROID',
    ],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Version/17.4 Mobile/15E148 Safari/604.1`,
      'SAFARI',
      'IOS',
    ],
    [
      `${MOZILLA} (Phone; OpenHarmony 5.0) AppleWebKit/537.36 Chrome/114.0 Safari/537.36 ArkWeb/4.1`,
      'CHROME',
      'HARMONY',
    ],
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/124.0 Safari/537.36 Edg/124.0`,
      'EDGE',
      'WINDOWS',
    ],
    [
      `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15`,
      'SAFARI',
      'MACOS',
    ],
    [`${MOZILLA} (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0`, 'FIREFOX', 'LINUX'],
    ['curl/8.5.0', 'OTHER', 'OTHER'],
    ['', 'OTHER', 'OTHER'],
  ])('%.60s…', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system });
  });
});
