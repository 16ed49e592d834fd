import { Refusal } from '@sifang/kernel';
import {
  BlankPolicy,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from './policies.js';
import { ourDefault, practice, rule, type RuleProfile } from './rule-profile.js';

const beijingQuestions = '北京市住房和城乡建设委员会，“北京业主”APP 问答';

const national: RuleProfile = {
  zh: '全国',
  en: 'national',
  duplicates: ourDefault(DuplicatePolicy.FIRST_VALID, 'A vote that was cast stands.', '已经投出的票有效。'),
  blank: ourDefault(
    BlankPolicy.ABSTAIN,
    'Who hands in a ballot takes part; who does not mark it does not agree.',
    '交回表决票即参与表决，未作选择不等于同意。',
  ),
  parking: ourDefault(
    ParkingPolicy.EXCLUDE,
    'Courts and cities differ; counted where the rules of the vote say so.',
    '各地规定和法院判决不一；议事规则写明计入的才计入。',
  ),
  severalUnits: ourDefault(
    SeveralUnitsPolicy.PER_UNIT,
    'A ballot speaks for the unit that it names.',
    '一张票只代表票面所列的专有部分。',
  ),
  following: ourDefault(
    FollowingPolicy.OFFERED,
    'Printed on ballots of real votes (水印康庭, 2025); no rule was found for or against it.',
    '实际使用的表决票上有此选项（水印康庭，2025）；未见允许或禁止的规定。',
  ),
  noticeDays: rule({ regular: 15, temporary: 15 }, '《物业管理条例》第十四条', '2018-03-19'),
  windowDays: null,
  extensionMonths: null,
  extensionTimes: ourDefault(
    1,
    'Announced, and once; no rule was found that allows more.',
    '公告后可延期一次；未见允许多次延期的规定。',
  ),
  inquiryDays: ourDefault(
    3,
    'Two-stage publication as in 东莞 and 江门; no text says how long.',
    '参照东莞、江门分两步公示的做法，未见规定天数。',
  ),
  postedUpDays: null,
  raiseAgain: null,
  askedLikeness: null,
  principalsPerProxy: null,
  agentsOwnersOnly: ourDefault(
    false,
    'No national rule says who may vote for an owner.',
    '全国性规定没有限定受托人的范围。',
  ),
  agentsFirmBarred: ourDefault(
    true,
    'Who is paid by the owners does not vote for them; a rule of 舟山 says so.',
    '由业主付费的人不代业主投票；舟山有此规定。',
  ),
};

const shandong: RuleProfile = { ...national, zh: '山东', en: 'Shandong' };

export const PROFILES: Readonly<Record<string, RuleProfile>> = {
  national,
  beijing: {
    ...national,
    zh: '北京',
    en: 'Beijing',
    duplicates: practice(DuplicatePolicy.FIRST_VALID, beijingQuestions, '2020-11-25'),
    severalUnits: practice(SeveralUnitsPolicy.PER_UNIT, beijingQuestions, '2020-11-25'),
    noticeDays: rule({ regular: 15, temporary: 15 }, '《北京市物业管理条例》', '2024-03-29'),
  },
  shanghai: {
    ...national,
    zh: '上海',
    en: 'Shanghai',
    noticeDays: rule({ regular: 15, temporary: 15 }, '《上海市住宅物业管理规定》', '2020-12-30'),
  },
  hangzhou: {
    ...national,
    zh: '杭州',
    en: 'Hangzhou',
    noticeDays: rule({ regular: 15, temporary: 7 }, '《杭州市物业管理条例》第十九条', '2021-08-09'),
    windowDays: rule({ least: 5, most: 60 }, '《杭州市物业管理条例》第二十条', '2021-08-09'),
  },
  ningbo: {
    ...national,
    zh: '宁波',
    en: 'Ningbo',
    parking: rule(ParkingPolicy.EXCLUDE, '《宁波市住宅小区物业管理条例》第十八条', '2021-10-15'),
  },
  shandong,
  weifang: {
    ...shandong,
    zh: '潍坊',
    en: 'Weifang',
    principalsPerProxy: rule(3, '《潍坊市物业管理条例》第三十二条', '2022-01-21'),
    agentsOwnersOnly: rule(true, '《潍坊市物业管理条例》第三十二条', '2022-01-21'),
  },
  binzhou: {
    ...shandong,
    zh: '滨州',
    en: 'Binzhou',
    postedUpDays: rule(5, '《滨州市住宅物业管理条例》', '2026-11-22'),
  },
  zhoushan: {
    ...national,
    zh: '舟山',
    en: 'Zhoushan',
    agentsFirmBarred: rule(true, '《舟山市物业管理条例》', '2026-11-22'),
    postedUpDays: rule(7, '《舟山市物业管理条例》', '2026-11-22'),
  },
  sichuan: {
    ...national,
    zh: '四川',
    en: 'Sichuan',
    blank: practice(BlankPolicy.ABSTAIN, '四川业主大会表决票样本', '2026-11-22'),
  },
  shenzhen: {
    ...national,
    zh: '深圳',
    en: 'Shenzhen',
    duplicates: practice(
      DuplicatePolicy.ELECTRONIC_PREVAILS,
      '深圳业主大会微信投票流程（2016）',
      '2016-01-01',
    ),
    extensionMonths: practice(3, '《深圳经济特区物业管理条例》实施若干规定（网页）', '2026-11-22'),
    raiseAgain: practice(
      { months: 12, committee: { numerator: 2, denominator: 3 } },
      '《深圳经济特区物业管理条例》实施若干规定（网页）',
      '2026-11-22',
    ),
    askedLikeness: ourDefault(
      50,
      'No text says how the same matter is known: half of the pairs of characters alike, and a person says.',
      '未见如何认定“同一事项”的规定：文字相似达到一半的，由人认定。',
    ),
  },
};

/** By its key, such as `beijing`, or by its Chinese name, such as 北京. @throws Refusal PROFILE_UNKNOWN */
export function profileNamed(name: string): RuleProfile {
  const found = Object.entries(PROFILES).find(([key, { zh }]) => name === key || name === zh);
  if (found) return found[1];
  const known = Object.keys(PROFILES).join(', ');
  throw new Refusal('PROFILE_UNKNOWN', `There is no such rule profile; known are ${known}.`, 'profile');
}

/** Such as `beijing`. */
export function keyOfProfile(profile: RuleProfile): string {
  return Object.entries(PROFILES).find(([, one]) => one === profile)![0];
}
