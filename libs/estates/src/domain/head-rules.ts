import { Refusal } from '@sifang/kernel';
import { AreaSource } from './register.js';

/** A value with where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
}

/** How a place counts heads and areas, as data. What the law settles for everybody is the same in each. */
export interface HeadRules {
  readonly zh: string;
  /** A unit, and its joint owners with it. */
  readonly unit: Sourced<'ONE_HEAD'>;
  /** Several units of exactly the same owners. */
  readonly sameOwners: Sourced<'ONE_HEAD'>;
  /** All that the developer did not sell or did not deliver. */
  readonly developer: Sourced<'ONE_HEAD'>;
  /** A alone here, A and B there. */
  readonly sharedOwners: Sourced<'SEPARATE_UNTIL_DECIDED'>;
  /** Of several areas of one unit the first that there is. */
  readonly area: Sourced<readonly AreaSource[]>;
  readonly parking: Sourced<'COUNTED' | 'LEFT_OUT' | 'AS_THE_VOTE_SAYS'>;
}

const { REGISTER, SURVEY, CONTRACT } = AreaSource;

const national: HeadRules = {
  zh: '全国',
  unit: { value: 'ONE_HEAD', source: '法释〔2020〕17号第九条' },
  sameOwners: { value: 'ONE_HEAD', source: '法释〔2020〕17号第九条' },
  developer: { value: 'ONE_HEAD', source: '法释〔2020〕17号第九条' },
  sharedOwners: { value: 'SEPARATE_UNTIL_DECIDED', source: '未见规定：先分别计人数，由人判断' },
  area: { value: [REGISTER, SURVEY, CONTRACT], source: '法释〔2020〕17号第八条' },
  parking: {
    value: 'AS_THE_VOTE_SAYS',
    source: '法释〔2020〕17号第二条；各地与裁判不一，由该次表决载明',
  },
};

export const HEAD_RULES: Readonly<Record<string, HeadRules>> = {
  national,
  ningbo: {
    ...national,
    zh: '宁波',
    parking: { value: 'LEFT_OUT', source: '《宁波市住宅小区物业管理条例》第十八条' },
  },
  weifang: {
    ...national,
    zh: '潍坊',
    parking: { value: 'AS_THE_VOTE_SAYS', source: '《潍坊市物业管理条例》：议事规则约定的，车位、摊位计入' },
  },
};

/** @throws Refusal PROFILE_UNKNOWN */
export function headRulesNamed(name: string): HeadRules {
  const rules = Object.hasOwn(HEAD_RULES, name) ? HEAD_RULES[name] : undefined;
  if (rules) return rules;
  const known = Object.keys(HEAD_RULES).join(', ');
  throw new Refusal('PROFILE_UNKNOWN', `There is no such rule profile; known are ${known}.`, 'profile');
}
