import type { Field } from './field.js';

/** The holder of a unit, as headings call him; `业主手机号` is still a telephone. */
const HOLDER = '(?:房屋)?(?:产权人|所有权人|权利人|业主|购房人|买受人)';

/** What headings mean, the best name first: of 专有部分面积 and 建筑面积 in one roll the first prevails. */
const MEANINGS: Readonly<Record<Field, readonly RegExp[]>> = {
  row: [/^(?:序号|编号|行号|NO)$/],
  building: [/^(?:楼栋|楼幢|栋|幢|楼|座)号?$|^(?:楼栋|楼幢|栋幢|幢栋)名称$|^楼宇$/],
  section: [/^单元号?$|^梯号?$|^门栋$/],
  room: [/^(?:房号|室号|房室号|室|房间号|房屋号|户号|门牌号|户室号|房号室号)$/, /^(?:房屋编号|房屋名称)$/],
  use: [/^(?:房屋|规划|设计|物业|实际)?用途$/, /^(?:房屋|物业)?(?:使用性质|性质|类型|类别)$|^业态$/],
  area: [
    /^专有(?:部分)?(?:建筑)?面积$/,
    /^(?:房屋|产权|登记|产权登记)?建筑面积$/,
    /^(?:房屋|产权|登记|产权登记)?面积$/,
  ],
  areaSource: [/^(?:房屋|建筑|专有部分)?面积(?:来源|依据|出处|性质)$/],
  status: [
    /^(?:权属|产权|登记|房屋权属|房屋产权)(?:状态|状况|情况)$/,
    /^(?:销售|交付|房屋)(?:状态|状况|情况)$/,
  ],
  owners: [
    /^(?:房屋)?(?:产权人|所有权人|权利人)(?:姓名|名称)?$/,
    /^业主(?:姓名|名称)?$/,
    /^(?:购房人|买受人)(?:姓名|名称)?$/,
    /^(?:姓名|名称)$/,
  ],
  ids: [
    new RegExp(`^(?:${HOLDER})?(?:有效)?(?:身份证件?|证件)(?:号码?|编号)?后[六6]位(?:数字?|号码)?$`),
    new RegExp(`^(?:${HOLDER})?(?:有效)?(?:身份证件?|证件)(?:号码?|编号)?$`),
  ],
  phone: [
    new RegExp(`^(?:${HOLDER})?(?:手机|移动电话)(?:号码?)?$`),
    new RegExp(`^(?:${HOLDER})?(?:联系|联络)?(?:电话|方式|手机)(?:号码?)?$`),
  ],
  ownership: [/^共有(?:情况|方式|类型|状态|性质)?$|^所有方式$/],
  remark: [/^(?:备注|附注|说明)$/],
};

export interface Meaning {
  readonly field: Field;
  /** 0 is the best name of the field. */
  readonly rank: number;
}

/** Null for a heading that means nothing here, and for whatever is no heading. */
export function meaningOf(heading: string): Meaning | null {
  const name = plain(heading);
  for (const [field, names] of Object.entries(MEANINGS) as [Field, readonly RegExp[]][]) {
    const rank = names.findIndex(pattern => pattern.test(name));
    if (rank >= 0) return { field, rank };
  }
  return null;
}

/** 专有部分面积（㎡）, *专有部分 面积 and 专有部分面积/平方米 say the same. */
function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\(后[六6]位\)/, '后六位')
    .replace(/\(.*?\)|\[.*?\]|【.*?】/g, '')
    .replace(/[\s*:;,.、/_-]+/g, '')
    .replace(/(?:M2|平方米|平米)$/, '');
}
