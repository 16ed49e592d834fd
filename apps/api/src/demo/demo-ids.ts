/** Fixed and readable, so that tests, pictures and bookmarks survive a new start. */
export function demoId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const PLACE = {
  feixi: demoId(1000),
  shangpai: demoId(1001),
  tanchong: demoId(1101),
  feiguang: demoId(1102),
  lijing: demoId(1103),
  zipeng: demoId(1104),
  lujin: demoId(1105),
} as const;

export const ESTATE = {
  hanlin: demoId(1201),
  jinxing: demoId(1202),
  tiandi: demoId(1203),
  changhe: demoId(1204),
  paihe: demoId(1205),
  feicui: demoId(1206),
  liangzhan: demoId(1207),
  gongxiao: demoId(1208),
} as const;

export const ORGANISATION = {
  propertyOffice: demoId(2001),
  enforcement: demoId(2002),
  construction: demoId(2003),
  fireSafety: demoId(2004),
  tanchongParty: demoId(2101),
  feiguangParty: demoId(2102),
  lijingParty: demoId(2103),
  zipengParty: demoId(2104),
  lujinParty: demoId(2105),
  hanlinCommittee: demoId(2201),
  tiandiCommittee: demoId(2202),
  changheCommittee: demoId(2203),
  jinxingCommittee: demoId(2204),
  lanting: demoId(2301),
  hexu: demoId(2302),
  tianchen: demoId(2303),
} as const;

/** Those whom tests and pictures call by name. The rest of the town is numbered from 3101 on. */
export const PERSON = {
  zhangWenjing: demoId(3001),
  wangMin: demoId(3002),
  chenGuodong: demoId(3003),
  liQiang: demoId(3004),
  liuGuilan: demoId(3005),
  zhouJianguo: demoId(3006),
  heZhiyuan: demoId(3007),
  sunXiaomei: demoId(3008),
  fangLei: demoId(3009),
  wuYafang: demoId(3010),
  dingHaibo: demoId(3011),
  /** Secretary of another community: may do nothing at 翰林水岸. */
  zhengHongmei: demoId(3012),
  /** Manager of another firm: may answer nothing for 澜庭. */
  tangJun: demoId(3013),
} as const;
