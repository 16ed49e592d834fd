import { AT_LEAST_THREE_QUARTERS, AT_LEAST_TWO_THIRDS, MORE_THAN_HALF, type Bound } from './bound.js';

/** What all owners decide together, and how much it takes: of all owners to take part, of those to agree. */
export interface MatterRule {
  readonly zh: string;
  readonly en: string;
  readonly article: { readonly zh: string; readonly en: string };
  readonly participation: Bound;
  readonly agreement: Bound;
}

/**
 * 《中华人民共和国民法典》第二百七十八条, in force since 2021-01-01, binding everywhere; both measures, heads and area, must
 * meet each bound. Using the maintenance fund is an ordinary matter and raising it is not, whatever older texts say.
 */
export const MATTERS = {
  '278-1': ordinary('一', 1, '制定和修改业主大会议事规则', "to make or change the owners' assembly's rules"),
  '278-2': ordinary('二', 2, '制定和修改管理规约', 'to make or change the management covenant'),
  '278-3': ordinary(
    '三',
    3,
    '选举业主委员会或者更换业主委员会成员',
    "to elect the owners' committee or replace its members",
  ),
  '278-4': ordinary(
    '四',
    4,
    '选聘和解聘物业服务企业或者其他管理人',
    'to engage or dismiss the property firm or another manager',
  ),
  '278-5': ordinary('五', 5, '使用建筑物及其附属设施的维修资金', 'to use the maintenance fund'),
  '278-6': weighty('六', 6, '筹集建筑物及其附属设施的维修资金', 'to raise the maintenance fund'),
  '278-7': weighty(
    '七',
    7,
    '改建、重建建筑物及其附属设施',
    'to convert or rebuild the buildings and their facilities',
  ),
  '278-8': weighty(
    '八',
    8,
    '改变共有部分的用途或者利用共有部分从事经营活动',
    'to change the use of common parts or do business with them',
  ),
  '278-9': ordinary(
    '九',
    9,
    '有关共有和共同管理权利的其他重大事项',
    'to decide another important matter of common ownership and management',
  ),
} as const satisfies Record<string, MatterRule>;

export type Matter = keyof typeof MATTERS;

/** Art 278 para 2: more than half of those who take part (应当经参与表决…过半数的业主同意). */
function ordinary(item: string, number: number, zh: string, en: string): MatterRule {
  return {
    zh,
    en,
    article: article(item, number),
    participation: AT_LEAST_TWO_THIRDS,
    agreement: MORE_THAN_HALF,
  };
}

/** Art 278 para 2: items 6 to 8 need three quarters of those who take part. */
function weighty(item: string, number: number, zh: string, en: string): MatterRule {
  return {
    zh,
    en,
    article: article(item, number),
    participation: AT_LEAST_TWO_THIRDS,
    agreement: AT_LEAST_THREE_QUARTERS,
  };
}

function article(item: string, number: number): MatterRule['article'] {
  return {
    zh: `《民法典》第二百七十八条第一款第（${item}）项`,
    en: `Civil Code Art 278 para 1 item ${number}`,
  };
}
