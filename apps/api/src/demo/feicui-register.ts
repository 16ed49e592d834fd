import { AreaSource, Ownership, UnitStatus, UnitUse, type RegisterRow } from '@sifang/estates/domain';

/** Invented: who lives at 翡翠苑, door by door. Two of them are known from 翰林水岸, where they own another flat. */
const OWNERS =
  '周建国 吴雅芳 季春生 柳依云 戴国良 姚静怡 卢志远 秦月华 江海生 史丽萍 顾长河 侯玉珍 邵明德 孟繁荣 龙飞 万秋菊 段学文 雷鸣 汤素英 尹建华 黎晓东 常小燕 武大勇 乔安琪'.split(
    ' ',
  );
/** 0.01 ㎡ */
const AREAS = [9_860, 8_740, 11_230] as const;

/** Two buildings with four floors of three flats each. The same rows each time. */
export function feicuiRegister(): RegisterRow[] {
  return OWNERS.map((name, at) => ({
    ...{ row: at + 1, building: `${1 + Math.trunc(at / 12)}号楼`, section: '' },
    ...{
      room: `${1 + (Math.trunc(at / 3) % 4)}0${1 + (at % 3)}`,
      use: UnitUse.DWELLING,
      area: AREAS[at % 3]!,
    },
    ...{ areaSource: AreaSource.REGISTER, status: UnitStatus.REGISTERED, ownership: Ownership.SOLE },
    owners: [{ name, idSuffix: String(100_003 + at * 7_919).slice(-6) }],
    ...{ phone: null, remark: '' },
  }));
}
