/** With what somebody came. */
export enum Browser {
  WECHAT = 'WECHAT',
  EDGE = 'EDGE',
  CHROME = 'CHROME',
  FIREFOX = 'FIREFOX',
  SAFARI = 'SAFARI',
  OTHER = 'OTHER',
}

export enum OperatingSystem {
  HARMONY = 'HARMONY',
  ANDROID = 'ANDROID',
  IOS = 'IOS',
  WINDOWS = 'WINDOWS',
  MACOS = 'MACOS',
  LINUX = 'LINUX',
  OTHER = 'OTHER',
}

export interface Device {
  readonly browser: Browser;
  readonly system: OperatingSystem;
}

// In this order: most browsers also name those that they descend from.
const BROWSERS: readonly (readonly [RegExp, Browser])[] = [
  [/MicroMessenger/, Browser.WECHAT],
  [/Edg(e|A|iOS)?\//, Browser.EDGE],
  [/Firefox\/|FxiOS\//, Browser.FIREFOX],
  [/Chrome\/|CriOS\//, Browser.CHROME],
  [/Safari\//, Browser.SAFARI],
];

const SYSTEMS: readonly (readonly [RegExp, OperatingSystem])[] = [
  [/HarmonyOS|OpenHarmony/, OperatingSystem.HARMONY],
  [/Android/, OperatingSystem.ANDROID],
  [/iPhone|iPad|iPod/, OperatingSystem.IOS],
  [/Windows/, OperatingSystem.WINDOWS],
  [/Macintosh|Mac OS X/, OperatingSystem.MACOS],
  [/Linux|X11/, OperatingSystem.LINUX],
];

/** What a user agent gives away of itself; enough to know one's own phone from a stranger's. */
export function deviceOf(userAgent: string): Device {
  return {
    browser: BROWSERS.find(([sign]) => sign.test(userAgent))?.[1] ?? Browser.OTHER,
    system: SYSTEMS.find(([sign]) => sign.test(userAgent))?.[1] ?? OperatingSystem.OTHER,
  };
}
