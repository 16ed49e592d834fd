import {
  AreaSource,
  Ownership,
  UnitStatus,
  unitName,
  UnitUse,
  type RegisterRow,
} from '@sifang/estates/domain';

/** Invented: eight buildings (there is no fourth) with two sections of three flats on each floor; 612 flats, 58,430.00 ㎡. */
const FLOORS = { 1: 11, 2: 15, 3: 11, 5: 13, 6: 12, 7: 15, 8: 12, 9: 13 } as const;
/** Areas on one floor of each section, in 0.01 ㎡. */
const SECTIONS = [
  [11860, 8940, 7840],
  [7840, 8940, 11860],
];
/** The first flat on the ground floor has no pipe shaft to give room to. */
const GROUND_FLOOR_GAIN = 55;

/** Where those live whom the meetings know by name. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  '1号楼 2单元 602': '胡德胜',
  '2号楼 1单元 302': '刘桂兰',
  '3号楼 1单元 901': '马志刚',
  '5号楼 2单元 703': '周建国',
  '6号楼 1单元 1102': '陈国栋',
  '6号楼 2单元 502': '黄永康',
  '7号楼 1单元 1401': '徐美玲',
  '8号楼 2单元 203': '吴雅芳',
  '8号楼 1单元 803': '林秀珍',
  '9号楼 2单元 401': '罗晓琴',
};

/** Brothers who inherited in shares, one of whom lives in a flat of his own: a question for a person. */
const SHARES: Readonly<Record<string, RegisterRow['owners']>> = {
  '3号楼 2单元 502': [
    { name: '田文博', idSuffix: '10273X', share: { part: 1, whole: 2 } },
    { name: '田志强', idSuffix: '310458', share: { part: 1, whole: 2 } },
  ],
  // A third is still with the notary.
  '7号楼 2单元 901': [
    { name: '韩雪琴', idSuffix: '220817', share: { part: 1, whole: 3 } },
    { name: '韩立群', idSuffix: '190365', share: { part: 1, whole: 3 } },
  ],
};
const ALONE: Readonly<Record<string, RegisterRow['owners']>> = {
  '3号楼 2单元 503': [{ name: '田文博', idSuffix: '10273X' }],
};

const SURNAMES = [...'李王张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田'];
const GIVEN_NAMES =
  '建军 丽娟 志强 秀英 海燕 国平 玉兰 晓明 春梅 文博 雪琴 立群 桂芳 宏伟 爱华 永生 瑞芝 家辉 翠萍 振宇 素珍 庆丰 慧敏'.split(
    ' ',
  );

/** The same rows each time. */
export function hanlinRegister(): RegisterRow[] {
  return flats().map((flat, at) => {
    const named = NEIGHBOURS[unitName(flat)];
    const inShares = SHARES[unitName(flat)];
    const alone = ALONE[unitName(flat)];
    const joint = !named && !alone && at % 3 === 1;
    // Some are bought and lived in while the certificate is still on its way: then the contract says the area.
    const registered = at % 41 !== 7;
    const names = named ? [named] : joint ? [ownerName(2 * at), ownerName(2 * at + 1)] : [ownerName(2 * at)];
    return {
      ...flat,
      row: at + 1,
      use: UnitUse.DWELLING,
      areaSource: registered ? AreaSource.REGISTER : AreaSource.CONTRACT,
      status: registered ? UnitStatus.REGISTERED : UnitStatus.SOLD_UNREGISTERED,
      owners: inShares ?? alone ?? names.map((name, one) => ({ name, idSuffix: idSuffix(2 * at + one) })),
      ownership: inShares ? Ownership.SHARES : joint ? Ownership.JOINT : Ownership.SOLE,
      // None: an invented number may belong to somebody.
      phone: null,
      remark: '',
    };
  });
}

type Flat = Pick<RegisterRow, 'building' | 'section' | 'room' | 'area'>;

function flats(): Flat[] {
  return Object.entries(FLOORS).flatMap(([building, floors]) =>
    Array.from({ length: floors }, (_, at) => onFloor(`${building}号楼`, at + 1)).flat(),
  );
}

function onFloor(building: string, floor: number): Flat[] {
  return SECTIONS.flatMap((areas, section) =>
    areas.map((area, at) => ({
      building,
      section: `${section + 1}单元`,
      room: `${floor}0${at + 1}`,
      area: area + (floor === 1 && section === 0 && at === 0 ? GROUND_FLOOR_GAIN : 0),
    })),
  );
}

function ownerName(seed: number): string {
  return (
    SURNAMES[(seed * 5) % SURNAMES.length]! +
    GIVEN_NAMES[(seed * 7 + Math.trunc(seed / 34)) % GIVEN_NAMES.length]!
  );
}

function idSuffix(seed: number): string {
  return String((seed * 7919 + 104_729) % 1_000_000).padStart(6, '0');
}
